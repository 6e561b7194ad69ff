/** Releases of the models: their tags, which of them a year runs by, and moving running instances to a newer one. */
package se.trygghetshjulet.engine.internal.release;
