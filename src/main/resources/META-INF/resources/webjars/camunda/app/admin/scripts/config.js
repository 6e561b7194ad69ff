export default {
  app: {
    name: 'Admin',
    vendor: 'Trygghetshjulet'
  },

  // The fallback decides the language of the dates too.
  locales: {
    availableLocales: ['sv'],
    fallbackLocale: 'sv'
  },

  disableWelcomeMessage: true
};
