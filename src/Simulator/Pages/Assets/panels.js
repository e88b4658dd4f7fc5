import { explain } from './api.js';
import { make } from './dom.js';

/** Why somebody heard nothing on a day. */
export class Silence {
  constructor(board) {
    this.board = board;
    this.member = document.getElementById('silence-member');
    this.day = document.getElementById('silence-day');
    this.list = document.querySelector('.silence');
    this.member.addEventListener('change', () => this.ask());
    this.day.addEventListener('change', () => this.ask());
  }

  render(state, userId) {
    if (this.member.options.length === 0) {
      this.member.append(...state.members.filter(member => member.kind === 'colleague')
        .map(member => make('option', { value: member.userId, selected: member.userId === userId }, member.name)));
    }
    const today = state.clock.local.slice(0, 10);
    if (today !== this.today) {
      this.today = today;
      this.day.value = today;
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), 400);
  }

  async ask() {
    if (!this.member.value || !this.day.value) return;
    const lines = await explain(this.member.value, this.day.value).catch(() => []);
    this.list.replaceChildren(...(lines.length > 0
      ? lines.map(line => make('div', {}, make('dt', {}, line.subject), make('dd', {}, line.reason)))
      : [make('dd', { class: 'hint' }, '这一天没有被压下的消息。')]));
  }
}

/** What went over the wire, newest first. */
export function renderTraffic(state) {
  const rows = state.traffic.map(line => {
    const isBad = line.inbound ? line.code !== 200 : line.code !== 0;
    return make('tr', {},
      make('td', {}, line.at.slice(11, 19)),
      make('td', {}, make('span', { class: line.inbound ? 'way is-inbound' : 'way', title: line.inbound ? '回调机器人' : '机器人调用' }, line.inbound ? '→' : '←'), line.inbound ? `回调 ${line.name}` : line.name),
      make('td', {}, line.subject),
      make('td', { class: isBad ? 'is-bad' : '' }, isBad || line.inbound ? `${line.code || '—'} ${line.result}` : line.result));
  });
  const empty = make('tr', {}, make('td', { colSpan: 4, class: 'hint' }, '机器人还没有和企业微信通过话。'));
  document.querySelector('.traffic tbody').replaceChildren(...(rows.length > 0 ? rows : [empty]));
  const { deliveries, drops, duplicates, callbacks } = state.counters;
  document.querySelector('.counters').textContent =
    [`送达 ${deliveries}`, `回调 ${callbacks}`, duplicates && `去重 ${duplicates}`, drops && `丢弃 ${drops}`].filter(Boolean).join(' · ');
}
