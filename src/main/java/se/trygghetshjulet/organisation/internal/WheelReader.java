package se.trygghetshjulet.organisation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.trygghetshjulet.calendar.DueRule;
import se.trygghetshjulet.calendar.Wheel;

/** Reads "årshjul": one due rule per step, written as a person would say it. */
final class WheelReader {

    private static final Pattern FIXED = Pattern.compile("(?:\\+(\\d) )?(\\d\\d-\\d\\d)");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3}) arbetsdag(?:ar)?(?: (före|efter) (\\S+))?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,3}) timm(?:e|ar)");
    private static final Map<String, String> ANY_ORGAN =
            Map.of("första", DueRule.FIRST_ORGAN, "beslutande", DueRule.DECIDING_ORGAN);

    private static final String EXAMPLES =
            "”03-15”, ”+1 01-29”, ”10 arbetsdagar”, ”4 timmar”, ”7 arbetsdagar före ksau” eller ”1 arbetsdag efter ks”";

    private final Section wheel;
    private final Problems problems;
    private final Ids organs;

    WheelReader(Section root, Problems problems, Ids organs) {
        this.wheel = root.section("årshjul");
        this.problems = problems;
        this.organs = organs;
    }

    /** The rules of all steps; a missing or unreadable rule is a problem and is left out. */
    Map<String, DueRule> read() {
        Map<String, DueRule> rules = new LinkedHashMap<>();
        Map<String, Section> processes = new LinkedHashMap<>();
        keys().forEach(key -> {
            String process = key.substring(0, key.indexOf('.'));
            Section section = processes.computeIfAbsent(process, wheel::section);
            Optional<Text> text = section.optional(key.substring(process.length() + 1));
            if (text.isEmpty() && wheel.has(process)) {
                problems.add(section.line(), "Årshjulet saknar regel för ”" + key + "”.");
            }
            text.flatMap(this::rule).ifPresent(rule -> {
                requireFixedStart(key, rule, text.get());
                rules.put(key, rule);
            });
        });
        return rules;
    }

    private static Stream<String> keys() {
        return Stream.of(Wheel.steps(), Wheel.acuteSteps(), Wheel.startingPoints())
                .flatMap(List::stream);
    }

    private void requireFixedStart(String key, DueRule rule, Text text) {
        if (Wheel.startingPoints().contains(key) && !(rule instanceof DueRule.FixedDate)) {
            problems.add(text.line(), "”" + key + "” öppnar en fas och ska ha ett datum, som 10-01 eller +1 01-11.");
        }
    }

    private Optional<DueRule> rule(Text text) {
        Matcher fixed = FIXED.matcher(text.value());
        if (fixed.matches()) {
            int yearOffset = fixed.group(1) == null ? 0 : Integer.parseInt(fixed.group(1));
            return CalendarReader.monthDay(new Text(fixed.group(2), text.line()), problems)
                    .map(day -> new DueRule.FixedDate(day, yearOffset));
        }
        Matcher hours = HOURS.matcher(text.value());
        if (hours.matches()) {
            return Optional.of(new DueRule.InHours(Integer.parseInt(hours.group(1))));
        }
        Matcher counted = COUNTED.matcher(text.value());
        if (counted.matches()) {
            return Optional.of(counted(counted, text.line()));
        }
        problems.add(
                text.line(), "Regeln ”" + text.value() + "” går inte att tolka; skriv till exempel " + EXAMPLES + ".");
        return Optional.empty();
    }

    private DueRule counted(Matcher counted, int line) {
        int workingDays = Integer.parseInt(counted.group(1));
        if (counted.group(2) == null) {
            return new DueRule.AfterCreated(workingDays);
        }
        String organ = ANY_ORGAN.containsKey(counted.group(3))
                ? ANY_ORGAN.get(counted.group(3))
                : organs.refer(new Text(counted.group(3), line)).value();
        return counted.group(2).equals("före")
                ? new DueRule.BeforeMeeting(workingDays, organ)
                : new DueRule.AfterMeeting(workingDays, organ);
    }
}
