/**
 * On a narrow screen, and at 400 % zoom, the list makes way for the task that is open (styles/small-screens.css). This is
 * the way back to the list, and keeps the keyboard's focus on what is visible.
 */
import { watch } from '../../../assets/trygghetshjulet/page-watcher.js';

const NARROW = window.matchMedia('(max-width: 767px)');
const RENDERING_MS = 300;

export function showOneThingAtATimeOnSmallScreens() {
  watch('.task-card', card => {
    if (!card.querySelector(':scope > .th-back')) {
      card.prepend(wayBack());
      setTimeout(() => beginAtTheTop(card), RENDERING_MS);
    }
  });
}

function wayBack() {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-link th-back';
  button.textContent = '‹ Till uppgiftslistan';
  button.addEventListener('click', backToTheList);
  return button;
}

/** Tasklist closes the open task when the address no longer names one. */
function backToTheList() {
  const [place, parameters] = location.hash.split('?');
  const rest = new URLSearchParams(parameters);
  ['task', 'detailsTab'].forEach(parameter => rest.delete(parameter));
  location.hash = `${place}?${rest}`;
  setTimeout(() => focusFirstTask(), RENDERING_MS);
}

/** Tasklist draws the list anew a few times; until it is done, focus falls back to the beginning of the page. */
function focusFirstTask(attempts = 8) {
  if (document.activeElement === document.body) {
    document.querySelector('.tasks-list .task h4 a')?.focus();
  }
  if (attempts > 0) {
    setTimeout(() => focusFirstTask(attempts - 1), RENDERING_MS);
  }
}

function beginAtTheTop(card) {
  if (NARROW.matches) {
    card.scrollIntoView();
    card.querySelector('.th-back').focus({ preventScroll: true });
  }
}
