/**
 * Listens to the requests that hand a form in, and mends two answers that make Tasklist throw away what was typed:
 * - no connection: its client fails before it tells the form, whose button is then dead until the page is loaded anew,
 * - the engine's English "task is null": it closes the form at once.
 */
const SUBMISSION = /\/(task|process-definition)\/.+\/submit-form(?:[?#]|$)/;

/** Stands for a request that got no answer; Tasklist sees the same status. */
export const LOST_CONNECTION = 503;

/**
 * Calls describe(status, body) for every submission that was not accepted, to get the sentence Tasklist is to see as the
 * answer's message, and then refused({startsProcess, status, body}).
 */
export function listenForRefusals(describe, refused) {
  observeXmlHttpRequests(describe, refused);
  observeFetches(refused);
}

function observeXmlHttpRequests(describe, refused) {
  const originalOpen = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (method, url) {
    const kind = submissionKind(method, url);
    if (kind) {
      const answer = nativeAnswer(this);
      showTasklist(this, answer, describe);
      this.addEventListener('loadend', () => report(kind, answer.status(), answer.text(), refused), { once: true });
    }
    return originalOpen.apply(this, arguments);
  };
}

function nativeAnswer(request) {
  const native = property => Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, property).get.call(request);
  const isText = () => request.responseType === '' || request.responseType === 'text';
  return {
    status: () => native('status') || (request.readyState === XMLHttpRequest.DONE ? LOST_CONNECTION : 0),
    text: () => (isText() ? native('responseText') : JSON.stringify(native('response')))
  };
}

function showTasklist(request, answer, describe) {
  const text = () => {
    const body = parse(answer.text());
    return request.readyState === XMLHttpRequest.DONE && isRefusal(answer.status()) && body.message !== undefined
      ? JSON.stringify({ ...body, message: describe(answer.status(), body) })
      : answer.text();
  };
  Object.defineProperty(request, 'status', { configurable: true, get: answer.status });
  Object.defineProperty(request, 'responseText', { configurable: true, get: text });
}

function observeFetches(refused) {
  const originalFetch = window.fetch;
  window.fetch = async (...args) => {
    const [resource, options] = args;
    const kind = submissionKind(options?.method ?? resource?.method ?? 'GET', resource?.url ?? resource);
    if (!kind) {
      return originalFetch.apply(window, args);
    }
    try {
      const response = await originalFetch.apply(window, args);
      report(kind, response.status, await response.clone().text(), refused);
      return response;
    } catch (failure) {
      report(kind, LOST_CONNECTION, '', refused);
      throw failure;
    }
  };
}

function report(kind, status, text, refused) {
  if (isRefusal(status)) {
    refused({ startsProcess: kind === 'process-definition', status, body: parse(text) });
  }
}

function submissionKind(method, url) {
  return String(method).toUpperCase() === 'POST' ? SUBMISSION.exec(String(url))?.[1] : undefined;
}

function isRefusal(status) {
  return status < 200 || status >= 300;
}

function parse(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
