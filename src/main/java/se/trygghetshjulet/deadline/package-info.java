/**
 * When something is due and what happens as the day comes nearer and passes: due dates, reminders and escalation, moved
 * deadlines, and the 24 months of the law.
 */
package se.trygghetshjulet.deadline;
