/**
 * The only room that knows the process engine: deployment, hardening and the bridge between a user task's form and the
 * module that owns its meaning ({@link se.trygghetshjulet.engine.TaskForm}).
 *
 * <p>No type in this package mentions Camunda, so every other module survives a change of engine (docs/adr/0001).
 */
package se.trygghetshjulet.engine;
