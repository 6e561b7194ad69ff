/** The pages that show a person the year at a glance: the wheel, what waits and for whom. */
package se.trygghetshjulet.portal;
