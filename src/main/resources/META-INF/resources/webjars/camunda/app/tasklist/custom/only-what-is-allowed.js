/**
 * The row under a task's name says when it is due and whose it is. Only whoever plans the year may change that; for others
 * it is text that cannot be reached with the keyboard either (the looks are in user-styles.css). Who may start something,
 * such as a special effort, does not for that reason plan.
 */
import { watch } from '../../../assets/trygghetshjulet/page-watcher.js';

const MAY_PLAN = 'engine/default/authorization/check?permissionName=TASK_ASSIGN&resourceName=Task&resourceType=7';

const CHANGEABLE_BY_WHO_PLANS = '.task-card .set-value[tabindex]';

/** It takes a reason, so it is done on the page Frister. */
const CHANGEABLE_ELSEWHERE = '.task-card .due-date[tabindex]';

/** A role's task is given to other roles by the model, never by hand. */
const CHANGEABLE_BY_NOBODY = '.task-card [ng-click="editGroups()"] a[href]';

export async function offerOnlyWhatIsAllowed() {
  watch(CHANGEABLE_BY_NOBODY, link => link.removeAttribute('href'));
  watch(CHANGEABLE_ELSEWHERE, field => field.removeAttribute('tabindex'));
  if (await mayPlan()) {
    document.documentElement.classList.add('th-can-plan');
  } else {
    watch(CHANGEABLE_BY_WHO_PLANS, field => field.removeAttribute('tabindex'));
  }
}

/** Without an answer nothing is offered: the session may have ended, and then the answer is the sign-in page. */
async function mayPlan() {
  const api = document.querySelector('base')?.getAttribute('engine-api') ?? '';
  try {
    const response = await fetch(api + MAY_PLAN, { headers: { Accept: 'application/json' } });
    return response.ok && (await response.json()).authorized === true;
  } catch {
    return false;
  }
}
