/** Whole years of whole municipalities: what everybody writes, and that nothing of it is lost. */
package se.trygghetshjulet.year;
