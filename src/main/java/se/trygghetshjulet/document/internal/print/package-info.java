/** Prints the papers that other modules bring. */
package se.trygghetshjulet.document.internal.print;
