/**
 * Mends what makes form-js 1.8.7 lose text or refuse in silence when a form is handed in:
 * - text typed during the last 300 ms is not yet in the form's data,
 * - Enter in a text field hands the whole form in,
 * - a click misses when leaving a field makes an error come or go and moves what is below it,
 * - Tasklist does nothing, and says nothing, when a field is wrong or the task is not taken.
 */
import { clearMessages, howManyToMend, showMessages } from './form-messages.js';

const CLICKABLE = ['button', 'label', 'input[type="radio"]', 'input[type="checkbox"]']
  .map(control => `.fjs-form ${control}`).join(', ');
const CLICK_TOLERANCE_PX = 8;
const RENDERING_MS = 60;

export function submitSafely() {
  document.addEventListener('keydown', ignoreEnterInTextFields);
  document.addEventListener('submit', beforeSubmit, true);
  document.addEventListener('mousedown', rescueClick, true);
}

function ignoreEnterInTextFields(event) {
  if (event.key === 'Enter' && event.target.matches?.('.fjs-form input')) {
    event.preventDefault();
  }
}

function beforeSubmit(event) {
  const form = event.target;
  if (!form.matches('.fjs-form')) {
    return;
  }
  const container = form.closest('.fjs-container');
  clearMessages(container);
  const obstacle = obstacleFor(form);
  if (obstacle) {
    event.preventDefault();
    event.stopImmediatePropagation();
    showMessages(container, obstacle);
    return;
  }
  flushTypedText(form);
  setTimeout(() => summarizeErrors(container), RENDERING_MS);
}

/** Why Tasklist would do nothing, and say nothing, if this form was handed in now. */
function obstacleFor(form) {
  if (form.closest('.task-removed')) {
    return 'Uppgiften finns inte längre. Någon annan kan redan ha lämnat in den. Det du har skrivit finns kvar här.';
  }
  return form.closest('.disabled-form') ? 'Ta uppgiften innan du lämnar in den.' : undefined;
}

/** form-js moves what is typed into its data when the field loses focus. */
function flushTypedText(form) {
  const active = document.activeElement;
  if (active?.matches('input, textarea') && form.contains(active)) {
    active.dispatchEvent(new FocusEvent('blur'));
  }
}

function summarizeErrors(container) {
  const problems = [...container.querySelectorAll('.fjs-has-errors')]
    .filter(field => !field.querySelector('.fjs-has-errors'))
    .map(field => ({ field, message: field.querySelector('.fjs-form-field-error li')?.textContent ?? '' }));
  if (problems.length > 0) {
    showMessages(container, howManyToMend(problems.length), problems);
  }
}

function rescueClick(press) {
  const control = press.target.closest?.(CLICKABLE);
  if (!control || press.button !== 0) {
    return;
  }
  document.addEventListener('mouseup', release => {
    const moved = Math.hypot(release.clientX - press.clientX, release.clientY - press.clientY);
    if (!control.contains(release.target) && moved <= CLICK_TOLERANCE_PX && control.isConnected) {
      control.click();
    }
  }, { capture: true, once: true });
}
