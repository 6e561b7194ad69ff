/** Saves what is typed on the server, also when the page is left, and tells when a colleague has written in the same form. */
import { post } from './server.js';

const QUIET_MS = 1200;

/** Browsers send at most 64 kB for a page that is gone (fetch, keepalive); the rest is for the headers of ours. */
const OUTLIVES_THE_PAGE = 60000;

export class DraftKeeper {
  /**
   * @param address where the task is
   * @param version of the draft that the form was opened with, 0 when there was none
   * @param line    the element that says when it was saved
   * @param ask     shows that somebody else has written: ask(saved, keepMine, showTheirs)
   * @param settle  makes the form tell of what it still holds back of the typing
   */
  constructor(address, version, line, ask, settle) {
    Object.assign(this, { address, version, line, ask, settle });
    document.addEventListener('visibilitychange', () => document.hidden && this.flush());
    window.addEventListener('pagehide', () => this.flush());
    window.addEventListener('beforeunload', event => this.leaving(event));
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

  /** What has been typed since the last save is given up: it is handed in, or the reader has chosen something else. */
  forget() {
    this.pause();
    this.waiting = undefined;
  }

  /** Saves what has not been saved. @returns a promise of the end of it */
  flush() {
    if (!this.paused) {
      this.settle();
    }
    clearTimeout(this.timer);
    if (!this.saving) {
      this.saving = this.save().finally(() => { this.saving = undefined; });
    }
    return this.saving;
  }

  /** What cannot be sent from a page that is gone is asked about, in the browser's own words, while it is still there. */
  leaving(event) {
    const failedBefore = this.failed;
    this.flush();
    if (this.waiting !== undefined || this.saving && (this.tooLong || failedBefore)) {
      event.preventDefault();
    }
  }

  async save() {
    while (!this.paused && this.waiting !== undefined) {
      const content = this.waiting;
      this.waiting = undefined;
      const draft = { version: this.version, content };
      this.tooLong = new Blob([JSON.stringify(draft)]).size > OUTLIVES_THE_PAGE;
      const { status, body } = await post(`${this.address}/utkast`, draft, `${this.address}/formular`, { keepalive: !this.tooLong });
      this.tooLong = false;
      this.failed = status !== 200;
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
    this.waiting ??= content;
    this.ask(theirs, () => {
      this.version = theirs.version;
      this.disputed = false;
      this.resume();
      this.changed(this.waiting);
    }, () => {
      this.forget();
      location.reload();
    });
  }

  say(sentence, wrong = false) {
    this.line.textContent = sentence;
    this.line.classList.toggle('fel', wrong);
  }
}
