/** The page of a task: draws its form, saves what is typed, hands it in and shows what has to be mended. */
import { clearMessages, howManyToMend, showMessages } from '../../resources/META-INF/resources/webjars/camunda/app/tasklist/custom/form-messages.js';
import { fieldElement, useTaskSchema } from '../../resources/META-INF/resources/webjars/camunda/app/tasklist/custom/form-schema.js';
import { translateForms } from '../../resources/META-INF/resources/webjars/camunda/app/tasklist/custom/form-translator.js';
import { submitSafely } from '../../resources/META-INF/resources/webjars/camunda/app/tasklist/custom/safe-submit.js';
import { startWatching } from '../../resources/META-INF/resources/webjars/camunda/assets/trygghetshjulet/page-watcher.js';
import { continued, kept } from './continued.js';
import { DraftKeeper } from './draft.js';
import { openForm } from './form.js';
import { nameGroups } from './groups.js';
import { askBeforeRemovingRows } from './rows.js';
import { get, post, rememberToken } from './server.js';

const STILL_THERE = 'Det du har skrivit finns kvar.';

const place = document.querySelector('[data-task-form]');
const address = place.dataset.taskForm;
const message = document.querySelector('[data-task-message]');
const saved = document.querySelector('[data-task-saved]');

open();

async function open() {
  const { status, body } = await get(`${address}/formular`);
  if (status !== 200) {
    say(body.message);
    return;
  }
  rememberToken(body.token);
  useTaskSchema(body.form);
  submitSafely();
  nameGroups();
  askBeforeRemovingRows(place);
  // A few texts of form-js 2 do not ask its translate service.
  translateForms();
  startWatching();
  const form = await openForm(place, body.form, continued(body.data, body.draft?.content), body.readOnly);
  place.querySelector('[data-task-loading]').hidden = true;
  place.dataset.drawn = 'true';
  if (!body.readOnly) {
    workOn(form, body.data, body.draft);
  }
}

function workOn(form, opened, draft) {
  const keeper = new DraftKeeper(address, draft?.version ?? 0, saved, askWhoseDraft, settle);
  if (draft) {
    keeper.say(`${draft.by ? `${draft.by} började skriva` : 'Du började skriva'} ${draft.day} kl. ${draft.time}. Utkastet är ifyllt här.`);
    offerDiscard(keeper);
  }
  saveBeforeLeavingBy(keeper);
  let touched = false;
  ['input', 'change', 'click'].forEach(kind => place.addEventListener(kind, () => { touched = true; }, { capture: true }));
  // form-js tells of changes of its own too, when it is drawn.
  form.on('changed', ({ data }) => touched && keeper.changed(kept(data, opened)));
  form.on('submit', ({ data, errors }) => {
    if (Object.keys(errors).length === 0) {
      handIn(data, keeper);
    }
  });
}

/** form-js holds back what is typed for a moment, unless its field is left; the reader may stay in it. */
function settle() {
  if (place.contains(document.activeElement)) {
    document.activeElement.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
}

/** The other forms of the page lead back to it, and to the draft as it was saved. */
function saveBeforeLeavingBy(keeper) {
  let leaving = false;
  document.addEventListener('submit', async event => {
    const { target: other, submitter } = event;
    if (place.contains(other) || leaving) {
      return;
    }
    event.preventDefault();
    if (keeper.disputed) {
      message.focus();
      return;
    }
    if (somethingUnsent(other)) {
      return;
    }
    await keeper.flush();
    // A form cannot be sent from within the event that tells of it, and there may have been nothing to wait for.
    setTimeout(() => {
      leaving = true;
      other.requestSubmit(submitter);
    });
  });
}

/**
 * What is not part of the form and would go with the page: a comment that is not published, files that are not attached.
 * @param sent the form that is on its way
 * @returns whether there is any; the reader has been told then
 */
function somethingUnsent(sent) {
  const comment = document.querySelector('[data-comment]');
  if (comment?.value.trim() && comment.form !== sent) {
    say('Du har skrivit en kommentar som inte är publicerad. Publicera den eller töm fältet, och fortsätt sedan.', [
      ['Till kommentaren', () => comment.focus()]
    ]);
    return true;
  }
  const file = document.querySelector('#bilaga-fil');
  if (file?.files.length > 0 && file.form !== sent) {
    say('Du har valt en fil som inte är bifogad. Tryck på Bifoga, och fortsätt sedan.', [
      ['Till filen', () => file.focus()],
      ['Bifoga den inte', () => { file.value = ''; message.hidden = true; }]
    ]);
    return true;
  }
  return false;
}

async function handIn(data, keeper) {
  if (somethingUnsent()) {
    return;
  }
  const button = place.querySelector('button[type=submit]');
  button.disabled = true;
  keeper.pause();
  const { status, body } = await post(`${address}/lamna`, data, `${address}/formular`);
  if (status === 200) {
    keeper.forget();
    location.assign(new URL(body.next, new URL(document.querySelector('[data-root]').dataset.root, location)));
    return;
  }
  button.disabled = false;
  keeper.resume();
  keeper.flush();
  refuse(body);
}

function refuse(body) {
  const container = place.querySelector('.fjs-container');
  clearMessages(container);
  const problems = (body.fields ?? [])
    .filter(({ message: sentence }) => sentence)
    .map(({ field, message: sentence }) => ({ field: fieldElement(container, field), message: sentence, mark: true }));
  const fields = new Set(problems.map(({ field }) => field).filter(Boolean));
  const sentence = fields.size > 0 ? howManyToMend(fields.size) : body.message;
  showMessages(container, `${sentence} ${STILL_THERE}`, fields.size > 0 ? problems : []);
}

/** Somebody else has saved since: nobody's text is written over before the reader has said so. */
function askWhoseDraft(theirs, keepMine, showTheirs) {
  say(`${theirs.by || 'Du själv, i ett annat fönster,'} har skrivit i samma utkast kl. ${theirs.time}. Ditt är inte sparat, men står kvar i formuläret. Bestäm vilket som gäller: visar du det andra försvinner ditt, så kopiera först det du vill ha kvar.`, [
    ['Visa det andra utkastet', showTheirs],
    ['Behåll mitt och skriv över', () => { message.hidden = true; keepMine(); }]
  ]);
}

function offerDiscard(keeper) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'svag';
  button.textContent = 'Kasta utkastet';
  button.addEventListener('click', async () => {
    const { status, body } = await post(`${address}/utkast/kasta`, {}, `${address}/formular`);
    if (status < 300) {
      keeper.forget();
      location.reload();
    } else {
      say(body.message);
    }
  });
  saved.after(button);
}

function say(sentence, choices = []) {
  message.replaceChildren(Object.assign(document.createElement('p'), { textContent: sentence }));
  choices.forEach(([label, act]) => {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
    button.addEventListener('click', act);
    message.append(button, ' ');
  });
  message.hidden = false;
  message.focus();
}
