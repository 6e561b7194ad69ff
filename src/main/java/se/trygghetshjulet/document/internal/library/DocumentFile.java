package se.trygghetshjulet.document.internal.library;

/** A document as a file, with the name that people see. */
public record DocumentFile(String name, Format format, byte[] bytes) {}
