/** Lagkoll: how the municipality stands with lag (2023:196), duty by duty, as the record shows it today. */
package se.trygghetshjulet.compliance;
