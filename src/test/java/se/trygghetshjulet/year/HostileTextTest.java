package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.demo.internal.story.Sheet;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** Everybody writes HTML and Markdown wherever they can; no form of the year may obey it, and none may show escapes. */
@DisplayName("Ett år av fientliga texter")
@ProductTest
// A property of its own gives the year an application, and with it a database, of its own.
@TestPropertySource(properties = "year-of-its-own=hostile")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {

    private static final String HOSTILE = "<b onclick=x>&lt; **f** [l](x) ";

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    private final Set<String> inMarkdown = new TreeSet<>();
    private final Set<String> elsewhere = new TreeSet<>();
    private final List<String> active = new ArrayList<>();
    private final List<String> escaped = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    @BeforeAll
    void theYearIsPlayed() {
        AbstractAssertions.init(engine);
        AnswerBook book = new AnswerBook(Malmo2027.whole());
        new MalmoYear(new YearAtWork(officials, clock, Book.of(book), this::look, HostileTextTest::poison)).play();
    }

    @Test
    @DisplayName("Varje formulär har öppnats")
    void everyTaskOfAFullYearWasOpened() {
        assertThat(seen).hasSizeGreaterThanOrEqualTo(28);
    }

    @Test
    @DisplayName("Texter som läses som Markdown får bara ofarliga tecken")
    void whatAMarkdownTextShowsDoesNothing() {
        assertThat(inMarkdown)
                .as("where somebody else's words stand in a Markdown text")
                .contains(
                        "situational-picture.adopt.extentText",
                        "situational-picture.contribute.requestText",
                        "prioritization.score.problems.description",
                        "prioritization.analyse-causes.decisionMotivation",
                        "action-plan.compile-plan.notice",
                        "action-plan.propose-measures.notice",
                        "political-decision.draft.returned");
        assertThat(active).isEmpty();
    }

    @Test
    @DisplayName("Fält, tabeller och html visar det som skrevs, utan synliga koder")
    void nothingElseShowsEscapes() {
        assertThat(elsewhere)
                .as("where somebody else's words stand as they are")
                .contains(
                        "situational-picture.compile.extent",
                        "prioritization.decide-priorities.members.comment",
                        "action-plan.endorse.plan.goal",
                        "political-decision.approve-section.matter",
                        "follow-up.take-note.summary.value")
                .hasSizeGreaterThan(50);
        assertThat(escaped).isEmpty();
    }

    private void look(Sheet sheet) {
        FormFile form = FormFile.of(sheet.key());
        seen.add(sheet.key());
        Map<String, String> shown = new TreeMap<>();
        sheet.shown().forEach((name, value) -> texts(name, value, shown));
        shown.forEach((path, text) -> {
            if (form.shownAsMarkdown().contains(path)) {
                judge(sheet.key() + "." + path, text, inMarkdown, active, "<b", "**f", "[l]");
            } else if (form.shownAsWritten().contains(path)) {
                judge(sheet.key() + "." + path, text, elsewhere, escaped, "&#", "&amp;", "&lt;b");
            }
        });
    }

    /** Every text under its path; the rows of a list under the same one. */
    private static void texts(String path, Object value, Map<String, String> found) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, each) -> texts(path + "." + name, each, found));
        } else if (value instanceof Collection<?> rows) {
            rows.forEach(row -> texts(path, row, found));
        } else if (value instanceof String text) {
            found.merge(path, text, (one, other) -> one + "\n" + other);
        }
    }

    private static void judge(String path, String text, Set<String> places, List<String> faults, String... neverThere) {
        if (text.contains("onclick")) {
            places.add(path);
            if (Stream.of(neverThere).anyMatch(text::contains)) {
                faults.add(path + ": " + text);
            }
        }
    }

    /** Before every free text; the titles of problems are what the story knows them by. */
    private static void poison(Sheet sheet) {
        FormFile.of(sheet.key()).poison(sheet, HOSTILE, Set.of("title", "diaryNumber", "paragraph"));
    }
}
