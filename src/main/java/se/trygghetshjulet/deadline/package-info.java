/** When something is due: the wheel's rules applied to a year, the meeting calendar and Swedish working days. */
package se.trygghetshjulet.deadline;
