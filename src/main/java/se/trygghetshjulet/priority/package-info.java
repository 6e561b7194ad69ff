/** Prioritisation (prioritering) by the steering group and the analysis of causes (orsaksanalys). */
package se.trygghetshjulet.priority;
