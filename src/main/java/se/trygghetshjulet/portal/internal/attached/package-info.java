/** Attachments on the pages of tasks and of cases: added, shown, given out, struck. */
package se.trygghetshjulet.portal.internal.attached;
