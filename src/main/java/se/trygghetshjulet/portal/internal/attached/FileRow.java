package se.trygghetshjulet.portal.internal.attached;

/**
 * A file as a page lists it; everything is Swedish text.
 *
 * @param address where it is saved from; with {@code /visa} it is shown, with {@code /liten} it is a small picture
 * @param kind such as PDF
 * @param size such as 340 kB
 * @param on the Swedish day
 * @param by who added it, and for whom
 * @param step what people did when they added it
 * @param process the key of the model that the step belongs to
 * @param shown whether a browser can show it
 * @param picture whether there is a small picture of it
 * @param struck when, by whom and why it was struck from the record; empty when it was not
 */
public record FileRow(
        String id,
        String address,
        String name,
        String kind,
        String size,
        String on,
        String by,
        String step,
        String process,
        String description,
        String secrecy,
        boolean shown,
        boolean picture,
        String struck) {}
