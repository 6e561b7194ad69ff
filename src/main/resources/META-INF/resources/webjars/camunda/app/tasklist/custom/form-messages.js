/** The box above a form that says why it was not handed in, and the marks beside the fields it speaks of. */
const BOX = 'th-refusal';
const MARK = 'th-field-message';
const LIST = '.fjs-form-field-dynamiclist';
const ROW = '.fjs-repeat-row-container';

/**
 * Shows the box above the form and moves focus to it, replacing an earlier one.
 *
 * @param container the form's .fjs-container
 * @param sentence  what happened, in Swedish
 * @param problems  [{field: the .fjs-form-field or undefined, message, mark: whether to write the message at the field}]
 */
export function showMessages(container, sentence, problems = []) {
  clearMessages(container);
  const box = element('div', BOX);
  box.setAttribute('role', 'alert');
  box.tabIndex = -1;
  box.append(element('p', `${BOX}-sentence`, sentence));
  if (problems.length > 0) {
    const list = element('ul', `${BOX}-problems`);
    problems.forEach(problem => list.append(listItem(problem)));
    box.append(list);
  }
  problems.filter(problem => problem.field && problem.mark).forEach(markField);
  container.before(box);
  box.focus();
  box.scrollIntoView({ block: 'nearest' });
}

/** What the box says when the fields say the rest. */
export function howManyToMend(count) {
  return `Formuläret är inte inlämnat. ${count === 1 ? 'Ett fält behöver' : `${count} fält behöver`} rättas.`;
}

/** Takes away the box and every mark. */
export function clearMessages(container) {
  container.parentElement?.querySelectorAll(`:scope > .${BOX}`).forEach(box => box.remove());
  container.querySelectorAll('[data-th-refused]').forEach(unmarkField);
}

/** Whether any form shows its box now. */
export function boxIsShown() {
  return document.querySelector(`.${BOX}`) !== null;
}

/** The field's label with the rows it stands in, for example "Problem, rad 2: Vad heter problemet?". */
export function describeField(field) {
  const label = ownLabel(field);
  const row = field.closest(ROW);
  if (!row) {
    return label;
  }
  const list = row.closest(LIST);
  // form-js 2 gives every row a parent of its own; form-js 1, in Tasklist, does not.
  const number = [...list.querySelectorAll(ROW)].filter(other => other.closest(LIST) === list).indexOf(row) + 1;
  return `${ownLabel(list) ? `${ownLabel(list)}, ` : ''}rad ${number}: ${label}`;
}

function listItem({ field, message }) {
  const item = element('li');
  if (field) {
    const label = describeField(field);
    const link = element('button', 'btn btn-link', label);
    link.type = 'button';
    link.addEventListener('click', () => focusField(field));
    item.append(link, /[.:?!]$/.test(label) ? ' ' : ': ');
  }
  item.append(message);
  return item;
}

function markField({ field, message }) {
  const mark = element('div', MARK, message);
  const input = controlOf(field);
  mark.id = `${input?.id || 'th'}-${MARK}`;
  field.dataset.thRefused = '';
  field.append(mark);
  input?.setAttribute('aria-invalid', 'true');
  input?.setAttribute('aria-describedby', `${input.getAttribute('aria-describedby') ?? ''} ${mark.id}`.trim());
  const forget = () => {
    unmarkField(field);
    field.removeEventListener('input', forget);
    field.removeEventListener('mousedown', forget);
  };
  field.addEventListener('input', forget);
  field.addEventListener('mousedown', forget);
}

function unmarkField(field) {
  const mark = field.querySelector(`:scope > .${MARK}`);
  const input = controlOf(field);
  delete field.dataset.thRefused;
  if (mark && input) {
    input.setAttribute('aria-invalid', 'false');
    input.setAttribute('aria-describedby', input.getAttribute('aria-describedby').replace(mark.id, '').trim());
  }
  mark?.remove();
}

function focusField(field) {
  const control = controlOf(field) ?? field.querySelector('button');
  control?.focus();
  field.scrollIntoView({ block: 'center' });
}

function controlOf(field) {
  return field.querySelector('input:not([disabled]), textarea:not([disabled])');
}

function ownLabel(field) {
  const label = field?.querySelector('.fjs-form-field-label');
  return label ? label.textContent.replace(/\*$/, '').trim() : '';
}

function element(name, className, text) {
  const created = document.createElement(name);
  if (className) {
    created.className = className;
  }
  if (text) {
    created.textContent = text;
  }
  return created;
}
