/** Revision: a changed situation gives the year's picture a new version without stopping the year (docs/adr/0016). */
package se.trygghetshjulet.revision;
