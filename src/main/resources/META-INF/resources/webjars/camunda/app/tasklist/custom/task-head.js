/**
 * The line above a form: its dates, roles and holder. Only who may plan the year can change a date or hand a task over;
 * for everybody else, and for everybody where roles are concerned, the line is read and not clicked. The server decides,
 * and this keeps people from trying in vain.
 */
import { watch } from '../../../assets/trygghetshjulet/page-watcher.js';

const MAY_PLAN = 'engine/default/authorization/check?permissionName=TASK_ASSIGN&resourceName=Task&resourceType=7';

const FOR_READING = '.task-card .groups';
const FOR_PLANNING = '.task-card .followup-date, .task-card .due-date, .task-card .assignee .set-value';
const WAYS_IN = ['click', 'keydown', 'paste'];

export async function showTaskHeadsForWhatTheyAre() {
  lock(FOR_READING, () => true);
  lock(FOR_PLANNING, () => !document.documentElement.classList.contains('th-can-plan'));
  const api = document.querySelector('base')?.getAttribute('engine-api') ?? '';
  const response = await fetch(api + MAY_PLAN, { headers: { Accept: 'application/json' } });
  if (response.ok && (await response.json()).authorized) {
    document.documentElement.classList.add('th-can-plan');
    document.querySelectorAll(FOR_PLANNING).forEach(field => { field.tabIndex = 0; });
  }
}

function lock(selector, locked) {
  const stop = event => {
    if (event.key !== 'Tab' && locked() && event.target.closest?.(selector)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  WAYS_IN.forEach(way => document.addEventListener(way, stop, true));
  watch(selector, element => {
    if (locked()) {
      [element, ...element.querySelectorAll('a, [tabindex]')].forEach(part => { part.tabIndex = -1; });
      element.querySelectorAll('a[href]').forEach(link => link.removeAttribute('href'));
    }
  });
}
