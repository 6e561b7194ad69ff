/** Cancelling a year before its time: what it means is listed first, and a second pair of eyes confirms. */
package se.trygghetshjulet.cancellation;
