export default {
  app: {
    name: 'Admin',
    vendor: 'Trygghetshjulet'
  },

  disableWelcomeMessage: true
};
