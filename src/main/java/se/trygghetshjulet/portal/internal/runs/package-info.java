/** Processläge: every process, where it stands, how long its steps take and what has failed. */
package se.trygghetshjulet.portal.internal.runs;
