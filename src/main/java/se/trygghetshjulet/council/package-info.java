/** The strategic council (strategiskt råd, 10 §): called, held, minuted, and its matters carried to the steering group. */
package se.trygghetshjulet.council;
