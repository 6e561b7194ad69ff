/** Figures from Brå, the police and the municipality's own surveys: read from files, kept with their origin, and shown. */
package se.trygghetshjulet.statistics;
