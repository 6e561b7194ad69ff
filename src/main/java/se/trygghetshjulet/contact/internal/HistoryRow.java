package se.trygghetshjulet.contact.internal;

import se.trygghetshjulet.organisation.PublicContact;

/** A contact point that holds or has held, as the page lists it. */
record HistoryRow(PublicContact contact, String since, String by) {}
