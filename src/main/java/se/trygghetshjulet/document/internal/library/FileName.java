package se.trygghetshjulet.document.internal.library;

import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Item;

/** What a file is called when it is saved. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    static String draft(Item item, Edition edition, Format format) {
        return named("UTKAST " + item.fileName(), edition, format);
    }

    static String adopted(Item item, Edition edition, Format format) {
        return named(item.fileName(), edition, format);
    }

    private static String named(String name, Edition edition, Format format) {
        String safe = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String end = (edition == Edition.FULL ? " (sekretess)" : "") + "." + format.extension();
        return (safe.length() > LONGEST ? safe.substring(0, LONGEST).strip() : safe) + end;
    }
}
