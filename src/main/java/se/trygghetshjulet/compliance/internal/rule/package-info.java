/** The rows of the check as pure functions of what the record holds. They know neither tables, pages nor the clock. */
package se.trygghetshjulet.compliance.internal.rule;
