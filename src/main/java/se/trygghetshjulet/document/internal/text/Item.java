package se.trygghetshjulet.document.internal.text;

import java.util.UUID;

/**
 * A document that the record can write.
 *
 * @param id of what the document is about: a picture, a plan, a matter, a decision, a follow-up or the year itself
 * @param cycleId the year it belongs to; {@code null} for what belongs to none
 * @param version 1 for the first version of what it is about
 * @param name what it is called in lists and on its first page
 * @param fileName what its files are called, without the ending
 * @param secret whether something in it is marked with secrecy, so that there is a full edition beside the open one
 */
public record Item(Kind kind, UUID id, UUID cycleId, int version, String name, String fileName, boolean secret) {}
