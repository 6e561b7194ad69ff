package se.trygghetshjulet.demo.internal.past;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.engine.Rehearsal.Step;

/** What people answer: in the years as the book of the year says, beside them as the story says. */
final class Answers {

    private static final Pattern YEAR = Pattern.compile(".*-(\\d{4})");
    private static final List<String> PHASES = List.of(
            "annual-cycle", "situational-picture", "prioritization", "action-plan", "political-decision", "follow-up");
    /** Lists whose rows go on from last year's, and the field by which people know them. */
    private static final Map<String, String> CARRIED_ON = Map.of("causes", "description", "measures", "title");

    private static final Pattern DAY = Pattern.compile("\\{idag(?:\\+(\\d+))?}");

    private final StoryFile file;
    private final DemoPast past;
    private final Map<Integer, AnswerBook> books = new HashMap<>();

    Answers(StoryFile file, DemoPast past) {
        this.file = file;
        this.past = past;
    }

    /** Whether anybody answers the step at all. */
    boolean knows(Step step) {
        Optional<Integer> year = yearOf(step);
        boolean late = year.filter(played -> played == past.yearUnderWay()).isPresent()
                && past.late().getOrDefault(step.step(), List.of()).contains(step.role());
        return !late && (year.isPresent() || past.beside().containsKey(step.step()));
    }

    /** The form, filled in. */
    Sheet fill(Step step, Map<String, Object> shown, LocalDate today) {
        Sheet sheet = Sheet.opened(step.step(), step.role(), shown);
        Optional<Integer> year = yearOf(step);
        if (year.isPresent()) {
            Map<String, List<Map<String, Object>>> begun =
                    CARRIED_ON.keySet().stream().collect(Collectors.toMap(Function.identity(), sheet::rows));
            books.computeIfAbsent(
                            year.get(), played -> new AnswerBook(file.in(played).year()))
                    .fill(sheet, today);
            CARRIED_ON.forEach((list, name) -> carryOn(begun.get(list), sheet.rows(list), name));
            return sheet;
        }
        return sheet.write(onThe(today, past.beside().get(step.step())));
    }

    /** What is written again under the same name goes on from the row that the form began with. */
    private static void carryOn(List<Map<String, Object>> begun, List<Map<String, Object>> written, String name) {
        for (Map<String, Object> row : written) {
            begun.stream()
                    .filter(last -> last.get(name) != null && last.get(name).equals(row.get(name)))
                    .findFirst()
                    .ifPresent(last -> row.putIfAbsent("id", last.get("id")));
        }
    }

    /** Writes the day for {@code {idag}}, and the day so many days later for {@code {idag+14}}. */
    static Map<String, Object> onThe(LocalDate today, Map<String, Object> answers) {
        Map<String, Object> dated = new LinkedHashMap<>(answers);
        dated.replaceAll((field, value) -> value instanceof String text ? onThe(today, text) : value);
        return dated;
    }

    private static String onThe(LocalDate today, String text) {
        return DAY.matcher(text).replaceAll(day -> today.plusDays(days(day)).toString());
    }

    private static long days(MatchResult day) {
        return day.group(1) == null ? 0 : Long.parseLong(day.group(1));
    }

    private static Optional<Integer> yearOf(Step step) {
        String process = step.step().substring(0, step.step().indexOf('.'));
        Matcher year = YEAR.matcher(step.businessKey());
        return PHASES.contains(process) && year.matches()
                ? Optional.of(Integer.parseInt(year.group(1)))
                : Optional.empty();
    }
}
