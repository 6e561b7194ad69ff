/** The page Dokument. */
package se.trygghetshjulet.document.internal.web;
