/** The shelf: documents rendered as drafts on demand, and frozen for ever when what they tell of is adopted. */
package se.trygghetshjulet.document.internal.library;
