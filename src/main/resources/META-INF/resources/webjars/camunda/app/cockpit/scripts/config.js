export default {
  app: {
    name: 'Cockpit',
    vendor: 'Trygghetshjulet'
  },

  disableWelcomeMessage: true
};
