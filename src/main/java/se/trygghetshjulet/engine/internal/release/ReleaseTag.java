package se.trygghetshjulet.engine.internal.release;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version tag of a released set of models, e.g. {@code 2026.1}: the first year that runs by its rules, and a number
 * within that year. A set that is changed without a new tag is a draft, {@code 2026.1-utkast-2}; only the demo takes it.
 *
 * @param draft 0 for the release itself
 */
record ReleaseTag(int year, int number, int draft) implements Comparable<ReleaseTag> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})\\.(\\d{1,4})(?:-utkast-(\\d{1,6}))?");
    private static final Comparator<ReleaseTag> ORDER = Comparator.comparingInt(ReleaseTag::year)
            .thenComparingInt(ReleaseTag::number)
            .thenComparingInt(ReleaseTag::draft);

    /** Empty for what is no tag of ours, such as none at all. */
    static Optional<ReleaseTag> parse(String text) {
        Matcher tag = FORM.matcher(text == null ? "" : text);
        return tag.matches()
                ? Optional.of(new ReleaseTag(
                        Integer.parseInt(tag.group(1)),
                        Integer.parseInt(tag.group(2)),
                        tag.group(3) == null ? 0 : Integer.parseInt(tag.group(3))))
                : Optional.empty();
    }

    ReleaseTag asDraft(int number) {
        return new ReleaseTag(year, this.number, number);
    }

    @Override
    public int compareTo(ReleaseTag other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%d.%d%s".formatted(year, number, draft == 0 ? "" : "-utkast-" + draft);
    }
}
