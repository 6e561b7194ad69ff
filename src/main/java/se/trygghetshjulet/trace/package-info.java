/** Spårbarhet: how problem, cause, measure, indicator, progress and decision of a year hang together, and what does not. */
package se.trygghetshjulet.trace;
