/**
 * The row under a task's name says when it is due and whose it is. Only whoever leads the year may change that; for others
 * it is text that cannot be reached with the keyboard either (the looks are in user-styles.css).
 */
import { watch } from '../../../assets/trygghetshjulet/page-watcher.js';

const CHANGEABLE_BY_THE_COORDINATOR = '.task-card .due-date[tabindex], .task-card .set-value[tabindex]';

/** A role's task is given to other roles by the model, never by hand. */
const CHANGEABLE_BY_NOBODY = '.task-card [ng-click="editGroups()"] a[href]';

export function offerOnlyWhatIsAllowed() {
  watch(CHANGEABLE_BY_NOBODY, link => link.removeAttribute('href'));
  watch(CHANGEABLE_BY_THE_COORDINATOR, field => {
    if (!document.documentElement.classList.contains('th-can-start')) {
      field.removeAttribute('tabindex');
    }
  });
}
