async function post(path, body) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

async function get(path) {
  const response = await fetch(path, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json();
}

const phonePath = (userId, act) => `/simulator/phones/${encodeURIComponent(userId)}/${act}`;

export const readState = () => get('/simulator/state');
export const say = (userId, text) => post(phonePath(userId, 'say'), { text });
export const enter = userId => post(phonePath(userId, 'enter'), {});
export const click = (userId, messageId, key, selected) => post(phonePath(userId, 'click'), { messageId, key, selected });
export const moveClock = body => post('/simulator/clock', body);
export const explain = (userId, day) => get(`/simulator/silence?userId=${encodeURIComponent(userId)}&day=${day}`);

/** Calls back after every change on the server, and after the connection was lost and found again. */
export function subscribe(onChange) {
  const source = new EventSource('/simulator/events');
  source.addEventListener('message', onChange);
}
