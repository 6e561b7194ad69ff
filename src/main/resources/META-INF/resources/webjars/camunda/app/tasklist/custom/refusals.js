/**
 * Shows why the server refused a form.
 *
 * The server's own refusals are answers with status 4xx and {message, fields: [{field, message}]}, in Swedish. Whatever
 * else can go wrong (the engine's English exceptions, a lost session, no network) gets a sentence here.
 */
import { watch } from '../../../assets/trygghetshjulet/page-watcher.js';
import { fieldElement } from './form-schema.js';
import { boxIsShown, showMessages } from './form-messages.js';

const SUBMISSION = /\/(task|process-definition)\/.+\/submit-form(?:[?#]|$)/;
const ENGINE_PREFIX = /^(?:Cannot (?:submit|complete|start|instantiate)[^:]*:\s*|(?:[a-z]\w*\.)+\w*Exception:\s*)+/i;
const ENGINE_ENGLISH = /\b(?:cannot|could not|unable|exception|null|invalid|unknown|unexpected|no matching)\b|ENGINE-\d+/i;
const STILL_THERE = 'Det du har skrivit finns kvar.';

const LOST_CONNECTION = 503;
const SENTENCES = {
  [LOST_CONNECTION]: 'Servern svarar inte. Kontrollera att du har nätverk och lämna in igen.',
  401: 'Du är inte längre inloggad. Logga in i en ny flik och lämna sedan in igen här.',
  403: 'Du har inte behörighet att lämna in det här formuläret.',
  404: 'Uppgiften finns inte längre. Någon annan kan redan ha lämnat in den.',
  409: 'Någon annan hann ändra samma sak. Lämna in igen, eller ladda om sidan för att se ändringen.',
  413: 'Formuläret innehåller för mycket text.'
};
const OTHER_REFUSAL = 'Servern kunde inte ta emot formuläret.';
const SERVER_FAILURE = 'Något gick fel på servern. Försök igen om en stund.';

/** The labels COMPLETE_ERROR and PROCESS_START_ERROR of sv.json begin like this. */
const REPEATED_NOTICE = /^\W*(?:Uppgiften är inte inlämnad|Processen är inte startad)/;

export function showRefusals() {
  observeXmlHttpRequests();
  observeFetches();
  watch('[notifications-panel] .alert', notice => setTimeout(() => closeRepeatedNotice(notice)));
}

/** Tasklist's own notice says the same as the box, covers the form, and quotes the engine's English. */
function closeRepeatedNotice(notice) {
  if (boxIsShown() && REPEATED_NOTICE.test(notice.innerText)) {
    notice.querySelector('button.close')?.click();
  }
}

function observeXmlHttpRequests() {
  const originalOpen = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url) {
    const kind = submissionKind(method, url);
    if (kind) {
      reportLostConnectionAsAnswer(this);
      this.addEventListener('loadend', () => answered(kind, this.status, bodyOf(this)), { once: true });
    }
    return originalOpen.apply(this, arguments);
  };
}

/**
 * Tasklist's client fails on an answer without status before it tells the form, whose button is then dead until the page
 * is loaded anew and everything typed is gone. A lost connection therefore looks like 503 to it.
 */
function reportLostConnectionAsAnswer(request) {
  const nativeStatus = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'status').get;
  Object.defineProperty(request, 'status', {
    configurable: true,
    get() {
      const status = nativeStatus.call(this);
      return status === 0 && this.readyState === XMLHttpRequest.DONE ? LOST_CONNECTION : status;
    }
  });
}

function observeFetches() {
  const originalFetch = window.fetch;
  window.fetch = async (...args) => {
    const [resource, options] = args;
    const kind = submissionKind(options?.method ?? resource?.method ?? 'GET', resource?.url ?? resource);
    if (!kind) {
      return originalFetch.apply(window, args);
    }
    try {
      const response = await originalFetch.apply(window, args);
      answered(kind, response.status, await response.clone().text());
      return response;
    } catch (failure) {
      answered(kind, LOST_CONNECTION, '');
      throw failure;
    }
  };
}

function submissionKind(method, url) {
  return String(method).toUpperCase() === 'POST' ? SUBMISSION.exec(String(url))?.[1] : undefined;
}

function bodyOf(request) {
  return request.responseType === '' || request.responseType === 'text'
    ? request.responseText
    : JSON.stringify(request.response);
}

function answered(kind, status, text) {
  if (status >= 200 && status < 300) {
    return;
  }
  const inModal = kind === 'process-definition';
  const container = [...document.querySelectorAll('.fjs-container')]
    .find(candidate => Boolean(candidate.closest('.modal-content')) === inModal);
  if (container) {
    const body = parse(text);
    showMessages(container, `${sentenceFor(status, body)} ${STILL_THERE}`, problemsIn(container, body));
  }
}

function problemsIn(container, body) {
  const fields = Array.isArray(body.fields) ? body.fields : [];
  return fields
    .filter(({ message }) => message)
    .map(({ field, message }) => ({ field: fieldElement(container, field), message: String(message), mark: true }));
}

function sentenceFor(status, body) {
  const message = String(body.message ?? '').replace(ENGINE_PREFIX, '').trim();
  const fromEngine = body.type !== undefined && ENGINE_ENGLISH.test(message);
  if (message && status < 500 && !fromEngine) {
    return message;
  }
  return SENTENCES[status] ?? (status >= 500 ? SERVER_FAILURE : OTHER_REFUSAL);
}

function parse(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
