import { click, enter, say } from './api.js';
import { bubble, stamp } from './bubbles.js';
import { avatar, make } from './dom.js';

const mentorChips = ['待办', '1 3 学业', '进度', '查 李思远', '撤销', '帮助'];
const leaderChips = ['周报', '高一', '未访', '催办', '帮助'];

/** One phone frame; whose it is can be changed in its head. */
export class Phone {
  constructor(index, board) {
    this.index = index;
    this.board = board;
    this.shown = new Map();
    this.face = make('span', {});
    this.picker = make('select', { 'aria-label': '这部手机是谁的', 'data-testid': 'member-select', onchange: () => this.pick(this.picker.value) });
    this.name = make('strong', {});
    this.role = make('small', {});
    this.unread = make('span', { class: 'badge', hidden: true, 'data-testid': 'unread' });
    this.clock = make('span', {});
    this.talk = make('div', { class: 'talk', role: 'log', 'aria-live': 'polite', 'data-testid': 'talk', tabIndex: 0 });
    this.chips = make('div', { class: 'chips', role: 'group', 'aria-label': '快捷回复' });
    this.field = make('input', { autocomplete: 'off', maxLength: 2000, enterKeyHint: 'send', placeholder: '发消息…', 'aria-label': '发消息', 'data-testid': 'input' });
    this.form = make('form', { class: 'say', onsubmit: event => this.submit(event) });
    this.element = make('article', { class: 'phone', onpointerdown: () => this.look(), onfocusin: () => this.look() },
      make('header', { class: 'owner' }, this.face, make('div', { class: 'owner-text' }, this.name, this.role, this.picker), this.unread),
      make('div', { class: 'frame' },
        make('div', { class: 'status', 'aria-hidden': 'true' }, this.clock,
          make('span', { class: 'signal' }, make('i'), make('i'), make('i'), make('span', { class: 'battery' }))),
        this.title = make('div', { class: 'title' }),
        this.talk, this.chips, this.form));
  }

  get member() {
    return this.board.members.get(this.userId);
  }

  show(userId) {
    this.userId = userId;
    this.shown.clear();
    this.talk.replaceChildren();
    const { name, role, kind } = this.member;
    this.element.dataset.testid = `phone-${userId}`;
    this.element.setAttribute('aria-label', `${name}的手机`);
    this.face.replaceChildren(avatar(name));
    this.name.textContent = name;
    this.role.textContent = role;
    this.title.replaceChildren(make('strong', {}, kind === 'colleague' ? '全员导师制' : '学校通知'), make('small', {}, this.board.school));
    this.dress(kind, role);
  }

  /** Parents and students only receive. */
  dress(kind, role) {
    const isColleague = kind === 'colleague';
    const chips = /校长|书记|年级|德育/.test(role) ? leaderChips : mentorChips;
    this.chips.hidden = !isColleague;
    this.chips.replaceChildren(...(isColleague ? chips : []).map(text =>
      make('button', { type: 'button', 'data-testid': 'chip', onclick: () => this.send(text) }, text)));
    this.form.replaceChildren(...(isColleague
      ? [this.field, make('button', { type: 'submit', 'data-testid': 'send' }, '发送')]
      : [make('p', { class: 'mute' }, '学校通知只能接收，不能回复')]));
  }

  pick(userId) {
    this.board.choose(this.index, userId);
    if (this.member.kind === 'colleague') this.board.attempt(enter(userId));
  }

  submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text) return;
    this.field.value = '';
    this.send(text);
  }

  send(text) {
    this.look();
    this.board.attempt(say(this.userId, text));
  }

  look() {
    this.board.see(this.userId);
  }

  render(state, unreadOf) {
    this.clock.textContent = state.clock.time;
    this.picker.replaceChildren(...state.members.map(member => make('option', { value: member.userId, selected: member.userId === this.userId },
      unreadOf(member.userId) > 0 && member.userId !== this.userId ? `${member.name} · ${member.role}（${unreadOf(member.userId)} 条新）` : `${member.name} · ${member.role}`)));
    const unread = unreadOf(this.userId);
    this.unread.hidden = unread === 0;
    this.unread.textContent = unread;
    this.unread.setAttribute('aria-label', `${unread} 条未读`);
    this.renderTalk(state.phones[this.userId] ?? []);
  }

  renderTalk(messages) {
    const wasAtEnd = this.talk.scrollHeight - this.talk.scrollTop - this.talk.clientHeight < 80;
    const isFirst = this.shown.size === 0;
    const nodes = [];
    const kept = new Map();
    messages.forEach((message, index) => {
      const print = JSON.stringify(message);
      const known = this.shown.get(message.id);
      const entry = known?.print === print ? known : { print, nodes: this.nodesOf(message, messages[index - 1], isFirst || known) };
      kept.set(message.id, entry);
      nodes.push(...entry.nodes);
    });
    if (messages.length === 0) nodes.push(make('p', { class: 'empty' }, '还没有消息。试试下面的快捷回复，或拨动日历。'));
    if (nodes.length !== this.talk.childNodes.length || nodes.some((node, index) => this.talk.childNodes[index] !== node)) {
      this.talk.replaceChildren(...nodes);
      if (wasAtEnd || isFirst) this.talk.scrollTop = this.talk.scrollHeight;
    }
    this.shown = kept;
  }

  nodesOf(message, before, isOld) {
    const node = bubble(message, this.member, (key, selected) => this.board.attempt(click(this.userId, message.id, key, selected)));
    if (!isOld) node.classList.add('is-new');
    return [stamp(message, before), node].filter(Boolean);
  }
}
