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

  /** Saves what has not been saved. @returns a promise of the end of it */
  flush() {
    clearTimeout(this.timer);
    if (!this.saving) {
      this.saving = this.save().finally(() => { this.saving = undefined; });
    }
    return this.saving;
  }

  async save() {
    while (!this.paused && this.waiting !== undefined) {
      const content = this.waiting;
      this.waiting = undefined;
      const { status, body } = await post(`${this.address}/utkast`, { version: this.version, content }, `${this.address}/formular`);
      if (status === 200) {
        this.version = body.version;
        this.say(`Sparat som utkast kl. ${body.time}.`);
      } else if (status === 409) {
        this.dispute(content, body);
      } else {
        this.waiting ??= content;
        this.say(`Utkastet är inte sparat. ${body.message}`, true);
        return;
      }
    }
  }

  /** Nothing more is saved until the reader has said whose text it shall be. */
  dispute(content, theirs) {
    this.pause();
    this.disputed = true;
    this.ask(theirs, () => {
      this.version = theirs.version;
      this.disputed = false;
      this.resume();
      this.changed(this.waiting ?? content);
    });
  }

  say(sentence, wrong = false) {
    this.line.textContent = sentence;
    this.line.classList.toggle('fel', wrong);
  }
}
