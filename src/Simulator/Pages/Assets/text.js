import { link, make } from './dom.js';

/** WeCom shows `<a href>` in texts as a link, and everything else as it stands. */
export function richText(text) {
  const parts = [];
  let last = 0;
  for (const match of text.matchAll(/<a\s+href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi)) {
    parts.push(text.slice(last, match.index), link(match[1], '', match[2]));
    last = match.index + match[0].length;
  }
  parts.push(text.slice(last));
  return parts;
}

/** The description of a textcard: `<br>` and `<div class="gray|normal|highlight">`. */
export function cardText(text) {
  return text.split(/<br\s*\/?>/i).flatMap((line, index) => {
    const parts = [];
    let last = 0;
    for (const match of line.matchAll(/<div\s+class="?(gray|normal|highlight)"?\s*>([\s\S]*?)<\/div>/gi)) {
      parts.push(line.slice(last, match.index), make('div', { class: match[1].toLowerCase() }, match[2]));
      last = match.index + match[0].length;
    }
    parts.push(line.slice(last));
    return index === 0 ? parts : [make('br'), ...parts];
  });
}

/** WeCom's small markdown: headings, bold, links, code, quotes, three colours. */
export function markdown(text) {
  return text.split('\n').map(line => {
    const heading = /^#{1,6}\s+(.*)$/.exec(line);
    if (heading) return make('strong', { class: 'md-heading' }, ...inline(heading[1]), '\n');
    const quote = /^>\s?(.*)$/.exec(line);
    if (quote) return make('span', { class: 'font-comment' }, '│ ', ...inline(quote[1]), '\n');
    return make('span', {}, ...inline(line), '\n');
  });
}

function inline(line) {
  const pattern = /\*\*(.+?)\*\*|\[(.+?)\]\((.+?)\)|`(.+?)`|<font color="(info|comment|warning)">(.+?)<\/font>/g;
  const parts = [];
  let last = 0;
  for (const match of line.matchAll(pattern)) {
    parts.push(line.slice(last, match.index));
    if (match[1]) parts.push(make('strong', {}, match[1]));
    else if (match[2]) parts.push(link(match[3], '', match[2]));
    else if (match[4]) parts.push(make('code', {}, match[4]));
    else parts.push(make('span', { class: `font-${match[5]}` }, match[6]));
    last = match.index + match[0].length;
  }
  parts.push(line.slice(last));
  return parts;
}
