/** What a document says, whatever file it becomes. */
package se.trygghetshjulet.document.internal.content;
