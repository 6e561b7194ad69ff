/** Names the browser tab after the open task (WCAG 2.4.2). */
import { watch } from '../../../assets/trygghetshjulet/page-watcher.js';

const PRODUCT = 'Trygghetshjulet';

export function titlePageAfterTask() {
  document.title = `Uppgifter – ${PRODUCT}`;
  watch('.task-details', refreshTitle);
  watch('.task-card h2.task', refreshTitle);
}

function refreshTitle() {
  const name = document.querySelector('.task-card h2.task')?.textContent.trim();
  const title = `${name && !name.includes('{{') ? name : 'Uppgifter'} – ${PRODUCT}`;
  if (document.title !== title) {
    document.title = title;
  }
}
