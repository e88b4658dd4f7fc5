import { link, make } from './dom.js';
import { cardText } from './text.js';

/** What was ticked stays ticked when the card is drawn anew. */
const ticks = new Map();

export function textCard(card) {
  return make('div', { class: 'card', 'data-testid': 'textcard' },
    make('div', { class: 'card-body' },
      make('h3', {}, card.title),
      make('div', { class: 'card-desc' }, ...cardText(card.description))),
    link(card.url, 'card-foot', card.btntxt || '详情'));
}

export function news(content) {
  return make('div', { class: 'card' }, ...(content.articles ?? []).map(article =>
    link(article.url ?? '', 'file', make('span', {}, make('strong', {}, article.title), make('br'), article.description ?? ''))));
}

/** All five kinds of template_card; `press(key, selected)` reports a button. */
export function templateCard(message, press) {
  const card = message.content;
  const element = make('div', { class: 'card', 'data-testid': `card-${card.card_type}` }, body(card));
  if (card.card_type === 'vote_interaction') element.append(vote(message, card, press));
  else if (card.card_type === 'multiple_interaction') element.append(multiple(message, card, press));
  else if (card.card_type === 'button_interaction') element.append(buttons(message, card, press));
  for (const jump of card.jump_list ?? []) element.append(link(jump.url ?? '', 'card-foot', jump.title));
  if (card.card_action?.type === 1 && /notice$/.test(card.card_type)) {
    element.append(link(card.card_action.url, 'card-foot', '详情'));
  }
  return element;
}

function body(card) {
  const rows = (card.horizontal_content_list ?? []).map(row =>
    make('div', {}, make('dt', {}, row.keyname), make('dd', {}, row.type === 1 ? link(row.url, '', row.value ?? '') : row.value ?? '')));
  return make('div', { class: 'card-body' },
    card.source?.desc && make('p', { class: 'card-source' }, card.source.desc),
    card.main_title?.title && make('h3', {}, card.main_title.title),
    card.main_title?.desc && make('p', { class: 'card-desc' }, card.main_title.desc),
    card.emphasis_content?.title && make('p', { class: 'card-emphasis' }, card.emphasis_content.title),
    card.emphasis_content?.desc && make('p', { class: 'card-source' }, card.emphasis_content.desc),
    (card.quote_area?.quote_text || card.quote_area?.title) &&
      make('p', { class: 'card-quote' }, card.quote_area.title ?? '', ' ', card.quote_area.quote_text ?? ''),
    card.sub_title_text && make('p', { class: 'card-desc' }, card.sub_title_text),
    rows.length > 0 && make('dl', { class: 'card-rows' }, ...rows));
}

function vote(message, card, press) {
  const isOne = card.checkbox.mode !== 1;
  const isOver = Boolean(message.replacedButton) || card.checkbox.disable === true;
  const submit = submitButton(message, card, () => {
    const picked = [...form.querySelectorAll('input:checked')].map(input => input.value);
    return press(card.submit_button.key, { [card.checkbox.question_key]: picked });
  });
  const refresh = () => {
    const picked = [...form.querySelectorAll('input:checked')].map(input => input.value);
    if (!isOver) ticks.set(message.id, picked);
    submit.disabled = isOver || picked.length === 0;
  };
  const options = card.checkbox.option_list.map(option => make('label', {},
    make('input', {
      type: isOne ? 'radio' : 'checkbox',
      name: `vote-${message.id}`,
      value: option.id,
      checked: ticks.get(message.id)?.includes(option.id) ?? option.is_checked === true,
      disabled: isOver,
      onchange: refresh,
      'data-testid': `option-${option.id}`,
    }),
    make('span', { title: option.text }, option.text)));
  const form = make('div', {}, make('fieldset', { class: 'votes' }, make('legend', { class: 'unseen' }, card.main_title.title), ...options),
    make('div', { class: 'card-buttons' }, submit));
  refresh();
  return form;
}

function multiple(message, card, press) {
  const selects = card.select_list.map(question => dropDown(question, Boolean(message.replacedButton)));
  const submit = submitButton(message, card, () => press(card.submit_button.key, answers(selects)));
  submit.disabled = Boolean(message.replacedButton);
  return make('div', {}, make('div', { class: 'drops' }, ...selects), make('div', { class: 'card-buttons' }, submit));
}

function buttons(message, card, press) {
  const isOver = Boolean(message.replacedButton);
  const selects = card.button_selection ? [dropDown(card.button_selection, isOver)] : [];
  const shown = isOver
    ? [make('button', { type: 'button', disabled: true, 'data-testid': 'card-done' }, message.replacedButton)]
    : (card.button_list ?? []).map(button => button.type === 1
      ? link(button.url, `style-${button.style ?? 1}`, button.text)
      : pressing(make('button', {
        type: 'button',
        class: `style-${button.style ?? 1}`,
        'data-testid': `button-${button.key}`,
      }, button.text), () => press(button.key, answers(selects))));
  return make('div', {},
    selects.length > 0 && make('div', { class: 'drops' }, ...selects),
    make('div', { class: 'card-buttons' }, ...shown));
}

function dropDown(question, isOver) {
  const select = make('select', { disabled: isOver || question.disable === true, 'data-question': question.question_key },
    ...question.option_list.map(option => make('option', { value: option.id, selected: option.id === question.selected_id }, option.text)));
  return make('label', {}, question.title ?? '', select);
}

function answers(labels) {
  return Object.fromEntries(labels.map(label => {
    const select = label.querySelector('select');
    return [select.dataset.question, [select.value]];
  }));
}

function submitButton(message, card, act) {
  const label = message.replacedButton || card.submit_button.text;
  return pressing(make('button', { type: 'button', class: 'style-1', 'data-testid': 'card-submit' }, label), act);
}

/** One press at a time, however impatient the finger. */
function pressing(button, act) {
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await act();
    } finally {
      button.disabled = false;
    }
  });
  return button;
}
