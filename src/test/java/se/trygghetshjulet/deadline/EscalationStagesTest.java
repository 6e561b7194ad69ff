package se.trygghetshjulet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.trygghetshjulet.engine.DecisionTables;
import se.trygghetshjulet.testing.ProductTest;

/** The table as it is delivered, row by row: an official who changes it changes this test with open eyes. */
@ProductTest
@DisplayName("Tabellen med påminnelser och eskalering")
class EscalationStagesTest {

    private static final List<String> COLUMNS =
            List.of("stage", "level", "offset", "unit", "recipients", "repeatAfter");

    @Autowired
    private DecisionTables tables;

    @Test
    @DisplayName("räknar arbetsdagar i vanlig takt")
    void ordinaryPace() {
        assertThat(rows("ORDINARY"))
                .containsExactly(
                        "reminder-10 REMINDED -10 WORKING_DAYS HOLDER –",
                        "reminder-3 REMINDED -3 WORKING_DAYS HOLDER –",
                        "last-day LAST_DAY 0 WORKING_DAYS HOLDER –",
                        "overdue OVERDUE 2 WORKING_DAYS HOLDER,DEPUTY –",
                        "superior SUPERIOR 5 WORKING_DAYS HOLDER,SUPERIOR –",
                        "leadership LEADERSHIP 10 WORKING_DAYS CITY_DIRECTOR,COORDINATOR 10");
    }

    @Test
    @DisplayName("räknar timmar när det är akut")
    void acutePace() {
        assertThat(rows("ACUTE"))
                .containsExactly(
                        "reminder REMINDED -2 HOURS HOLDER –",
                        "last-day LAST_DAY 0 HOURS HOLDER –",
                        "overdue OVERDUE 1 HOURS HOLDER,DEPUTY –",
                        "superior SUPERIOR 2 HOURS HOLDER,SUPERIOR –",
                        "leadership LEADERSHIP 4 HOURS CITY_DIRECTOR,COORDINATOR 12");
    }

    @Test
    @DisplayName("har inget för en takt som inte finns")
    void noOtherPace() {
        assertThat(rows("SLOW")).isEmpty();
    }

    private List<String> rows(String pace) {
        return tables.rules("escalation-stages", Map.of("pace", pace)).stream()
                .map(row -> COLUMNS.stream()
                        .flatMap(column -> Stream.of(row.getOrDefault(column, "–")))
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
