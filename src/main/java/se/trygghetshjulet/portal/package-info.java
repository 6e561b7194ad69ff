/** The pages that show a person the year at a glance: the wheel, what waits and for whom, and how every process goes. */
package se.trygghetshjulet.portal;
