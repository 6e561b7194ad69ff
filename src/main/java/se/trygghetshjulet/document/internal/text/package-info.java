/** What each document says, written from the record. */
package se.trygghetshjulet.document.internal.text;
