/** The municipality's year: starting it, light or full, and closing it. */
package se.trygghetshjulet.cycle;
