/** form-js names neither radio buttons nor checklists as a group: the question is only near them (WCAG 1.3.1). */
import { watch } from '../../resources/META-INF/resources/webjars/camunda/assets/trygghetshjulet/page-watcher.js';

const GROUPS = '.fjs-form-field-radio, .fjs-form-field-checklist';
let named = 0;

export function nameGroups() {
  watch(GROUPS, field => {
    const question = field.querySelector(':scope > .fjs-form-field-label');
    if (question && field.getAttribute('role') !== 'group') {
      question.id ||= `th-question-${named++}`;
      field.setAttribute('role', 'group');
      field.setAttribute('aria-labelledby', question.id);
    }
  });
}
