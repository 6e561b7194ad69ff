package se.trygghetshjulet.organisation.internal;

/** A value in the file and the line it stands on, counted from one. */
record Text(String value, int line) {}
