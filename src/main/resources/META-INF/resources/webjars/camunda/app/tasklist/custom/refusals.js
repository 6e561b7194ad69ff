/**
 * Shows why the server refused a form.
 *
 * The server's own refusals are answers with status 4xx and {message, fields: [{field, message}]}, in Swedish. Whatever
 * else can go wrong (the engine's English exceptions, a lost session, no network) gets a sentence here. What is said at a
 * field stands in the list above the form too, with a link to it, but not in the sentence over the list.
 */
import { watch } from '../../../assets/trygghetshjulet/page-watcher.js';
import { boxIsShown, howManyToMend, showMessages } from './form-messages.js';
import { fieldElement } from './form-schema.js';
import { LOST_CONNECTION, listenForRefusals } from './submission-requests.js';

const ENGINE_PREFIX = /^(?:Cannot (?:submit|complete|start|instantiate)[^:]*:\s*|(?:[a-z]\w*\.)+\w*Exception:\s*)+/i;
const ENGINE_ENGLISH = /\b(?:the|was|does|with|cannot|could not|unable|exception|null|suspended|invalid|unknown|unexpected|no matching)\b|ENGINE-\d+/i;
const STILL_THERE = 'Det du har skrivit finns kvar.';

const SENTENCES = {
  [LOST_CONNECTION]: 'Servern svarar inte. Kontrollera att du har nätverk och lämna in igen.',
  401: 'Du är inte längre inloggad. Logga in i en ny flik och lämna sedan in igen här.',
  403: 'Du har inte behörighet att lämna in det här formuläret.',
  404: 'Uppgiften finns inte längre. Någon annan kan redan ha lämnat in den.',
  409: 'Någon annan hann ändra samma sak. Lämna in igen, eller ladda om sidan för att se ändringen.',
  413: 'Formuläret innehåller för mycket text.'
};
const TASK_IS_SUSPENDED = 'Uppgiften är pausad. Försök igen när den är igång.';
const TASK_IS_GONE = /task is null|cannot find task|no task found/i;
const OTHER_REFUSAL = 'Servern kunde inte ta emot formuläret.';
const SERVER_FAILURE = 'Något gick fel på servern. Försök igen om en stund.';

/** The labels COMPLETE_ERROR and PROCESS_START_ERROR of sv.json begin like this. */
const REPEATED_NOTICE = /^\W*(?:Uppgiften är inte inlämnad|Processen är inte startad)/;

export function showRefusals() {
  listenForRefusals(sentenceFor, show);
  watch('[notifications-panel] .alert', notice => setTimeout(() => closeRepeatedNotice(notice)));
}

function show({ startsProcess, status, body }) {
  const container = [...document.querySelectorAll('.fjs-container')]
    .find(candidate => Boolean(candidate.closest('.modal-content')) === startsProcess);
  if (container) {
    const problems = problemsIn(container, body);
    const fields = new Set(problems.map(({ field }) => field).filter(Boolean));
    const sentence = fields.size > 0 ? howManyToMend(fields.size) : sentenceFor(status, body);
    showMessages(container, `${sentence} ${STILL_THERE}`, fields.size > 0 ? problems : []);
  }
}

function problemsIn(container, body) {
  const fields = Array.isArray(body.fields) ? body.fields : [];
  return fields
    .filter(({ message }) => message)
    .map(({ field, message }) => ({ field: fieldElement(container, field), message: String(message), mark: true }));
}

function sentenceFor(status, body) {
  const original = String(body.message ?? '');
  if (TASK_IS_GONE.test(original)) {
    return SENTENCES[404];
  }
  if (/is suspended/.test(original)) {
    return TASK_IS_SUSPENDED;
  }
  const message = original.replace(ENGINE_PREFIX, '').trim();
  const fromEngine = body.type !== undefined && ENGINE_ENGLISH.test(message);
  if (message && status < 500 && !fromEngine) {
    return message;
  }
  return SENTENCES[status] ?? (status >= 500 ? SERVER_FAILURE : OTHER_REFUSAL);
}

/** Tasklist's own notice says the same as the box and covers the form. */
function closeRepeatedNotice(notice) {
  if (boxIsShown() && REPEATED_NOTICE.test(notice.innerText)) {
    notice.querySelector('button.close:not(.ng-hide)')?.click();
  }
}
