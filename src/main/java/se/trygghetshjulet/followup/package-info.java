/** Follow-up (uppföljning, 6 §): progress of every measure, deviations, and what both parties take from it. */
package se.trygghetshjulet.followup;
