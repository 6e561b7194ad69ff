/** The action plan (åtgärdsplan, 5 §): measures tied to numbered causes, compiled and endorsed by both parties. */
package se.trygghetshjulet.plan;
