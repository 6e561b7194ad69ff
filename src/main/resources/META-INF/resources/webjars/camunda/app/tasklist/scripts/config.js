export default {
  app: {
    name: 'Uppgifter',
    vendor: 'Trygghetshjulet'
  },

  /* The locale that loads last wins, so Swedish is its own fallback and sv.json must be complete. */
  locales: {
    availableLocales: ['sv'],
    fallbackLocale: 'sv'
  },

  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'L LT',
    normal: 'L LT',
    long: 'dddd L LT',
    short: 'L'
  },

  customScripts: ['custom/trygghetshjulet'],

  disableWelcomeMessage: true,

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'Ta den valda uppgiften'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'Gå till det första filtret'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'Gå till den första uppgiften i listan'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'Gå till det första fältet i formuläret'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'Öppna rutan där du startar en process'
    }
  }
};
