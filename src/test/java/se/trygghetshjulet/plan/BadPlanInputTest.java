package se.trygghetshjulet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.trygghetshjulet.engine.FieldError;
import se.trygghetshjulet.engine.FormRefused;

/** What people paste, mistype or send twice: always a sentence at the field, never half a write. */
class BadPlanInputTest extends PlanningTest {

    static Stream<Arguments> badCells() {
        return Stream.of(
                Arguments.of("dueOn", "2027-01-10"),
                Arguments.of("dueOn", "2027-01-31"),
                Arguments.of("dueOn", "+999999999-12-31"),
                Arguments.of("startsOn", "0001-01-01"),
                Arguments.of("startsOn", "i vår"),
                Arguments.of("startsOn", ""),
                Arguments.of("measuredOn", "+20270-01-01"),
                Arguments.of("title", ""),
                Arguments.of("title", "x".repeat(201)),
                Arguments.of("title", 7),
                Arguments.of("goal", "x".repeat(20_001)),
                Arguments.of("goal", "osynligt\0tecken"),
                Arguments.of("goal", "Kontakta 070-123 45 67"),
                Arguments.of("preventionLevel", "GLOBAL"),
                Arguments.of("approach", null),
                Arguments.of("causes", "alla"),
                Arguments.of("causes", List.of("'; drop table measure; --")),
                Arguments.of("camera", "ja"),
                Arguments.of("promiseYear", 2027),
                Arguments.of("promiseArea", "Centrum"),
                Arguments.of("indicator", null),
                Arguments.of("hemligt", "extra"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("badCells")
    void aBadCellIsRefusedWithASentenceAtIt(String field, Object value) {
        planning();
        FormRefused refused = refused(proposal(with(row("Trygghetsvandring", cause(drugs, 1)), field, value)));
        assertThat(refused.errors()).extracting(FieldError::field).allSatisfy(at -> assertThat(at)
                .startsWith("measures[0]."));
        assertThat(refused.errors()).extracting(FieldError::message).allSatisfy(sentence -> assertThat(sentence)
                .matches("(?s)\\p{Lu}.*\\."));
        assertThat(measures()).isZero();
    }

    @ParameterizedTest
    @MethodSource("badYears")
    void aPromiseHasAYear(Object badYear) {
        planning();
        Map<String, Object> row = with(row("Trygghetsvandring", cause(drugs, 1)), "promiseArea", "Centrum");
        assertThat(refused(proposal(with(row, "promiseYear", badYear))).errors())
                .extracting(FieldError::field)
                .containsExactly("measures[0].promiseYear");
    }

    static Stream<Object> badYears() {
        return Stream.of(27, new BigDecimal("2027.5"), new BigDecimal("1e40"), -1);
    }

    @Test
    void aRowWithAnUnknownIdIsRefused() {
        planning();
        for (String id : List.of("7", "c0ffee00-0000-4000-8000-000000000000", "null", "å".repeat(200))) {
            assertThat(refused(proposal(with(row("Trygghetsvandring", cause(drugs, 1)), "id", id)))
                            .errors())
                    .extracting(FieldError::field)
                    .containsExactly("measures[0].title");
        }
        assertThat(refused(Map.of("measures", "inga")).errors())
                .extracting(FieldError::field)
                .containsExactly("measures");
    }

    @Test
    void longTextsEmojiAndHtmlAreKeptAsTheyAre() {
        planning();
        String goal = "<b>Halvera</b> & följ upp 👮🏽‍♀️ "
                .repeat(700)
                .substring(0, 20_000)
                .strip();
        Map<String, Object> row =
                with(row("Trygghet 👮🏽‍♀️ <script>alert(1)</script>", cause(drugs, 1)), "goal", goal);
        officials.submits(schools(), proposal(row));
        assertThat(jdbc.sql("select goal from measure").query(String.class).single())
                .isEqualTo(goal);
    }

    @Test
    void theSameRowTwiceIsRefused() {
        planning();
        officials.submits(schools(), proposal(row("Trygghetsvandring", cause(drugs, 1))));
        officials.completeAll("action-plan.propose-measures", role -> nothing());
        Map<String, Object> more = with(compiled(), "next", "MORE");
        more.put("units", List.of("grundskola"));
        more.put("question", "Vad mer?");
        officials.complete("action-plan.compile-plan", more);
        Map<String, Object> shown = rows(officials.opens(schools()), "measures").get(0);
        assertThat(refused(proposal(shown, shown))).hasMessageContaining("står på två rader");
    }

    private int measures() {
        return jdbc.sql("select count(*) from measure").query(Integer.class).single();
    }

    private Task schools() {
        return officials.task("action-plan.propose-measures", "unit.grundskola");
    }

    private FormRefused refused(Map<String, Object> answers) {
        FormRefused refused = catchThrowableOfType(FormRefused.class, () -> officials.submits(schools(), answers));
        assertThat(refused).as("a refusal").isNotNull();
        return refused;
    }
}
