/*
 * What the operator has no right to do here, or can see nothing in: Cockpit shows neither the page, the tab nor the button.
 * The operator reads, and tries failed jobs again; people's tasks are in Tasklist.
 */
const LEFT_OUT = [
  'cockpit.navigation:tasks',
  'cockpit.tasks.dashboard:*',
  'cockpit.navigation:reports',
  'cockpit.repository.deployment.action:delete-deployment',
  'cockpit.processDefinition.runtime.action:*',
  'cockpit.jobDefinition.action:*',
  'cockpit.processInstance.runtime.action:cancel-process-instance-action',
  'cockpit.processInstance.runtime.action:add-variable-action',
  'cockpit.processInstance.runtime.action:update-suspension-state-action',
  'cockpit.processInstance.runtime.tab:user-tasks-tab',
  'cockpit.processInstance.runtime.tab:external-tasks-process-instance-runtime',
  'cockpit.incident.action:increase-incident-external-task-retry'
];

document.querySelector('base').setAttribute('cam-exclude-plugins', LEFT_OUT.join(','));

export default {
  app: {
    name: 'Cockpit',
    vendor: 'Trygghetshjulet'
  },

  // The fallback decides the language of the dates too.
  locales: {
    availableLocales: ['sv'],
    fallbackLocale: 'sv'
  },

  disableWelcomeMessage: true
};
