package se.trygghetshjulet.portal.internal.attached;

import java.util.Locale;

/** Sizes as people read them: whole kilobytes, and megabytes with one decimal. A thousand bytes are a kilobyte. */
final class FileSizes {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private FileSizes() {}

    static String inSwedish(long bytes) {
        if (bytes < 1_000_000) {
            return "%d\u00a0kB".formatted(Math.max(1, Math.round(bytes / 1_000.0)));
        }
        return String.format(SWEDISH, "%.1f\u00a0MB", bytes / 1_000_000.0);
    }
}
