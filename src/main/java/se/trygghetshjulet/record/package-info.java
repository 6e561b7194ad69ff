/** The municipality's memory: frozen versions of what was adopted, and the audit trail of who did what. */
package se.trygghetshjulet.record;
