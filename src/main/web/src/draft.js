/** Saves what is typed on the server, and tells when a colleague has written in the same form. */
import { post } from './server.js';

const QUIET_MS = 1200;

export class DraftKeeper {
  /**
   * @param address where the task is
   * @param version of the draft that the form was opened with, 0 when there was none
   * @param line    the element that says when it was saved
   * @param ask     shows that somebody else has written: ask(saved, keepMine)
   */
  constructor(address, version, line, ask) {
    Object.assign(this, { address, version, line, ask });
    document.addEventListener('visibilitychange', () => document.hidden && this.flush());
  }

  changed(data) {
    this.waiting = data;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), QUIET_MS);
  }

  /** Nothing more is saved, for instance since the form is being handed in. */
  pause() {
    clearTimeout(this.timer);
    this.paused = true;
  }

  resume() {
    this.paused = false;
  }

  async flush() {
    clearTimeout(this.timer);
    if (this.paused || this.saving || this.waiting === undefined) {
      return;
    }
    const content = this.waiting;
    this.waiting = undefined;
    this.saving = true;
    const { status, body } = await post(`${this.address}/utkast`, { version: this.version, content }, `${this.address}/formular`);
    this.saving = false;
    if (status === 200) {
      this.version = body.version;
      this.say(`Sparat som utkast kl. ${body.time}.`);
      await this.flush();
    } else if (status === 409) {
      this.pause();
      this.ask(body, () => {
        this.version = body.version;
        this.resume();
        this.changed(this.waiting ?? content);
      });
    } else {
      this.waiting ??= content;
      this.say(`Utkastet är inte sparat. ${body.message}`, true);
    }
  }

  say(sentence, wrong = false) {
    this.line.textContent = sentence;
    this.line.classList.toggle('fel', wrong);
  }
}
