package se.trygghetshjulet.document;

/** A printed paper, with the name that people save it under. */
public record PrintedFile(String name, PrintFormat format, byte[] bytes) {}
