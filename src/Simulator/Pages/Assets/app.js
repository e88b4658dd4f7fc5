import { readState, subscribe } from './api.js';
import { Calendar } from './calendar.js';
import { make } from './dom.js';
import { Silence, renderTraffic } from './panels.js';
import { Phone } from './phone.js';

const phoneCount = 4;

/** One phone at a time fits; the one in front is being read. */
const narrow = matchMedia('(max-width: 760px)');

/** The page: four phones, one calendar, and who has read what. */
class Board {
  constructor() {
    this.members = new Map();
    this.seen = JSON.parse(sessionStorage.getItem('seen') ?? '{}');
    this.chosen = JSON.parse(localStorage.getItem('phones') ?? '[]');
    this.front = 0;
    this.calendar = new Calendar(this);
    this.silence = new Silence(this);
    this.phones = [];
  }

  async refresh() {
    if (this.isReading) {
      this.isStale = true;
      return;
    }
    this.isReading = true;
    try {
      do {
        this.isStale = false;
        this.render(await readState());
      } while (this.isStale);
      this.say('');
    } catch {
      this.say('连不上演示程序，正在重试…');
    } finally {
      this.isReading = false;
    }
  }

  render(state) {
    this.state = state;
    this.school = state.school;
    this.members = new Map(state.members.map(member => [member.userId, member]));
    document.querySelector('[data-testid="school"]').textContent = state.school;
    this.calendar.render(state.clock);
    if (this.phones.length === 0) this.unpack();
    if (narrow.matches && document.visibilityState === 'visible') this.see(this.phones[this.front].userId);
    this.renderPhones();
    this.silence.render(state, this.phones[this.front]?.userId);
    renderTraffic(state);
  }

  unpack() {
    const usual = this.state.members.map(member => member.userId);
    const wanted = [...this.chosen.filter(userId => this.members.has(userId)), ...usual];
    const owners = [...new Set(wanted)].slice(0, phoneCount);
    this.phones = owners.map((userId, index) => {
      const phone = new Phone(index, this);
      phone.show(userId);
      return phone;
    });
    document.querySelector('.phones').replaceChildren(...this.phones.map(phone => phone.element));
  }

  renderPhones() {
    const unreadOf = userId => this.unreadOf(userId);
    this.phones.forEach((phone, index) => {
      phone.element.classList.toggle('is-front', index === this.front);
      phone.render(this.state, unreadOf);
    });
    document.querySelector('.tabs').replaceChildren(...this.phones.map((phone, index) => this.tab(phone, index)));
  }

  tab(phone, index) {
    const unread = this.unreadOf(phone.userId);
    return make('button', {
      type: 'button',
      role: 'tab',
      'aria-selected': `${index === this.front}`,
      'data-testid': `tab-${phone.userId}`,
      onclick: () => this.bringToFront(index),
    }, phone.member.name, unread > 0 && make('span', { class: 'badge', 'aria-label': `${unread} 条未读` }, `${unread}`));
  }

  bringToFront(index) {
    this.front = index;
    this.see(this.phones[index].userId);
    this.renderPhones();
    const { talk } = this.phones[index];
    talk.scrollTop = talk.scrollHeight;
  }

  /** Two phones never belong to one person: they swap. */
  choose(index, userId) {
    const other = this.phones.findIndex(phone => phone.userId === userId);
    if (other >= 0 && other !== index) this.phones[other].show(this.phones[index].userId);
    this.phones[index].show(userId);
    localStorage.setItem('phones', JSON.stringify(this.phones.map(phone => phone.userId)));
    this.see(userId);
  }

  unreadOf(userId) {
    const last = this.seen[userId] ?? 0;
    return (this.state.phones[userId] ?? []).filter(message => !message.fromMember && message.fate === 'delivered' && message.id > last).length;
  }

  see(userId) {
    const newest = this.state?.phones[userId]?.at(-1)?.id ?? 0;
    if ((this.seen[userId] ?? 0) >= newest) return;
    this.seen[userId] = newest;
    sessionStorage.setItem('seen', JSON.stringify(this.seen));
    this.renderPhones();
  }

  async attempt(act) {
    try {
      await act;
    } catch {
      this.say('没有成功，请再试一次。');
      setTimeout(() => this.say(''), 3000);
    }
    await this.refresh();
  }

  say(text) {
    const notice = document.querySelector('.notice');
    notice.textContent = text;
    notice.hidden = text === '';
  }
}

const board = new Board();
subscribe(() => board.refresh());
board.refresh();
