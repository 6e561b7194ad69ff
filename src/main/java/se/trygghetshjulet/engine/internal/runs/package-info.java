/** Process instances, their ways and their faults, read from the engine's tables. */
package se.trygghetshjulet.engine.internal.runs;
