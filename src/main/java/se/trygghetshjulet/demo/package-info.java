/** What exists only in the demo: a clock that can be moved forward, so that a year can be walked through in minutes. */
package se.trygghetshjulet.demo;
