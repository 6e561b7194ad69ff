/** The one door: sign-in, who may reach what, and the demo accounts that exist only in the demo. */
package se.trygghetshjulet.access;
