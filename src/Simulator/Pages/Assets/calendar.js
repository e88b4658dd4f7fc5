import { moveClock } from './api.js';

/** The strip on top: what time it is at the school, and the ways to move it. */
export class Calendar {
  constructor(board) {
    this.board = board;
    this.element = document.querySelector('.calendar');
    this.field = document.getElementById('clock-pick');
    for (const button of this.element.querySelectorAll('[data-jump]')) {
      button.addEventListener('click', () => this.move({ jump: button.dataset.jump }));
    }
    this.element.querySelector('.pick').addEventListener('submit', event => {
      event.preventDefault();
      this.move({ to: this.field.value });
    });
    setInterval(() => this.tick(), 1000);
  }

  render(clock) {
    this.base = Date.parse(clock.local);
    this.readAt = performance.now();
    this.element.querySelector('.now-date').textContent = clock.date;
    this.element.querySelector('.now-weekday').textContent = clock.weekday;
    this.tick();
    if (document.activeElement !== this.field) this.field.value = clock.local.slice(0, 16);
  }

  /** Between two readings the school's clock runs as ours does. */
  tick() {
    if (this.base === undefined) return;
    const local = new Date(this.base + (performance.now() - this.readAt) + 8 * 3_600_000).toISOString();
    const time = this.element.querySelector('.now-time');
    time.textContent = local.slice(11, 16);
    time.dateTime = `${local.slice(0, 19)}+08:00`;
  }

  async move(body) {
    this.busy(true);
    await this.board.attempt(moveClock(body));
    this.busy(false);
  }

  busy(isBusy) {
    this.element.classList.toggle('is-moving', isBusy);
    for (const button of this.element.querySelectorAll('button')) button.disabled = isBusy;
  }
}
