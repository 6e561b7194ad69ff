export default {
  app: {
    name: 'Min sida',
    vendor: 'Trygghetshjulet'
  },

  /* The locale that loads last wins, so Swedish is its own fallback and sv.json must be complete. */
  locales: {
    availableLocales: ['sv'],
    fallbackLocale: 'sv'
  },

  customScripts: ['custom/trygghetshjulet'],

  links: [],

  disableWelcomeMessage: true
};
