/** The page of one task: what to do and why, its form, and what somebody needs beside it. */
package se.trygghetshjulet.portal.internal.sheet;
