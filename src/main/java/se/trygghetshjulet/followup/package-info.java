/** Following up the plan (uppföljning, 6 §): what was done, how it went, and the yearly report to the council (13 §). */
package se.trygghetshjulet.followup;
