import { avatar, botAvatar, make } from './dom.js';
import { news, templateCard, textCard } from './cards.js';
import { markdown, richText } from './text.js';

const wide = new Set(['textcard', 'template_card', 'news', 'mpnews']);

/** One line of a conversation. */
export function bubble(message, member, press) {
  if (message.kind === 'event') {
    return make('p', { class: 'happening', 'data-testid': 'happening' }, `${member.name}${message.text}`, ...trouble(message));
  }
  const isGhost = message.fate === 'dropped' || message.fate === 'duplicate' || message.fate === 'recalled';
  const said = make('div', { class: wide.has(message.kind) ? 'said is-wide' : 'said' }, content(message, press), ...trouble(message));
  return make('div', {
    class: `line ${message.fromMember ? 'is-mine' : ''} ${isGhost ? 'is-ghost' : ''}`,
    'data-testid': 'bubble',
    'data-from': message.fromMember ? 'member' : 'bot',
    'data-fate': message.fate,
    'data-kind': message.kind,
  }, message.fromMember ? avatar(member.name) : botAvatar(), said);
}

function content(message, press) {
  if (message.fate === 'recalled') return make('div', { class: 'bubble' }, '此消息已被撤回');
  if (message.content) {
    switch (message.kind) {
      case 'textcard': return textCard(message.content);
      case 'template_card': return templateCard(message, press);
      case 'news': case 'mpnews': return news(message.content);
      case 'image': return make('div', { class: 'bubble' }, picture(message));
      case 'file': case 'video': case 'voice': return make('div', { class: 'bubble' }, file(message));
      case 'markdown': return make('div', { class: 'bubble' }, ...markdown(message.content.content));
    }
  }
  return make('div', { class: 'bubble' }, ...richText(message.text || `[${message.kind}]`));
}

const mediaPath = message => `/simulator/media/${encodeURIComponent(message.content.media_id)}`;

function picture(message) {
  return make('a', { href: mediaPath(message), target: '_blank' }, make('img', { src: mediaPath(message), alt: message.text || '图片' }));
}

function file(message) {
  const ending = /\.([a-z0-9]{1,4})$/i.exec(message.text)?.[1] ?? message.kind;
  return make('a', { class: 'file', href: mediaPath(message) }, make('b', {}, ending), make('span', {}, message.text));
}

function trouble(message) {
  if (message.fate === 'pending') return [make('span', { class: 'note' }, '正在送达…')];
  if (!message.note || message.fate === 'recalled') return [];
  const isBad = message.fate === 'failed' || message.fate === 'dropped';
  return [make('span', { class: `note ${isBad ? 'is-bad' : ''}`, 'data-testid': 'note' }, message.note)];
}

/** A time between lines that are more than five minutes apart. */
export function stamp(message, before) {
  const at = new Date(message.at);
  if (before && at - new Date(before.at) < 5 * 60_000) return null;
  const isSameDay = before && before.at.slice(0, 10) === message.at.slice(0, 10);
  const [, month, day] = message.at.slice(0, 10).split('-').map(Number);
  const time = message.at.slice(11, 16);
  return make('p', { class: 'stamp' }, isSameDay ? time : `${month}月${day}日 ${time}`);
}
