/** Makes an element; strings become text nodes, so nothing that came from a message is ever read as HTML. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else if (name in element && name !== 'list') element[name] = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false));
  return element;
}

const compoundSurnames = ['欧阳', '上官', '司马', '诸葛', '司徒', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐', '长孙', '东方'];

export function avatar(name) {
  const surname = compoundSurnames.find(known => name.startsWith(known)) ?? [...name][0] ?? '?';
  let sum = 0;
  for (const character of name) sum += character.codePointAt(0);
  return make('span', { class: `avatar hue-${sum % 6} ${surname.length > 1 ? 'is-long' : ''}`, 'aria-hidden': 'true' }, surname);
}

export function botAvatar() {
  return make('span', { class: 'avatar is-bot', 'aria-hidden': 'true' }, '导');
}

/** Only web addresses become links. */
export function webAddress(text) {
  try {
    const url = new URL(text, location.href);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

export function link(href, className, ...children) {
  const address = webAddress(href);
  return address
    ? make('a', { href: address, class: className, target: '_blank', rel: 'noopener noreferrer' }, ...children)
    : make('span', { class: className }, ...children);
}
