package se.trygghetshjulet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;

/** Saturday night at ten the community police start an acute effort. The city and the police have four hours each. */
@DisplayName("En akut satsning")
class AcuteEffortTest extends DeadlineScene {

    private static final Instant SATURDAY_NIGHT = Instant.parse("2027-05-08T20:00:00Z");
    private static final String DECIDE = "special-effort.decide";

    @BeforeEach
    void itIsSaturdayNight() {
        clock.moveTo(SATURDAY_NIGHT);
        officials.start(
                officials.holderOf("community-police"),
                "special-effort",
                Map.of(
                        "kind", "ACUTE",
                        "title", "Skottlossning vid torget",
                        "situation", "Två skottlossningar på en vecka.",
                        "units", List.of("fritid", "police")));
    }

    @Test
    @DisplayName("beslutas inom timmar, och den som dröjer går förbi dygnet runt")
    void theChiefsEscalateByTheHourAlsoAtNight() {
        assertThat(notices.all())
                .filteredOn(notice -> notice.template() == NoticeTemplate.ASSIGNED)
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.params()).containsEntry(NoticeVariable.DUE_TIME, "02:00"));
        assertThat(notices.fresh()).contains("ASSIGNED trygghetsdirektor", "ASSIGNED polisomradeschef");
        officials.submits(officials.task(DECIDE, "police-chief"), Map.of("verdict", "APPROVE"));
        notices.fresh();

        List<String> course = new ArrayList<>();
        for (int stage = 0; stage < 6; stage++) {
            nextStage();
            course.add(Duration.between(SATURDAY_NIGHT, clock.instant()).toHours() + " h " + level() + " "
                    + notices.fresh());
        }

        assertThat(course)
                .containsExactly(
                        "2 h reminded [REMINDER trygghetsdirektor]",
                        "4 h last-day [DUE_TODAY trygghetsdirektor]",
                        "5 h overdue [OVERDUE trygghetsdirektor, OVERDUE_TO_DEPUTY avdelningschef]",
                        "6 h superior [ESCALATED_TO_HOLDER trygghetsdirektor, ESCALATED_TO_SUPERIOR stadsdirektor]",
                        "8 h leadership [ESCALATED_TO_TOP city-director, ESCALATED_TO_TOP coordinator]",
                        "20 h leadership [ESCALATED_TO_TOP city-director, ESCALATED_TO_TOP coordinator]");
    }

    @Test
    @DisplayName("beslutas av den överordnade när ordföranden inte svarar på sex timmar, och då börjar insatsen")
    void theSuperiorDecidesInsteadAndTheEffortGoesOn() {
        officials.submits(officials.task(DECIDE, "police-chief"), Map.of("verdict", "APPROVE"));
        Task late = officials.task(DECIDE, "steering-chair");
        assertThatThrownBy(() -> officials.submits(SUPERIOR, late, Map.of("verdict", "APPROVE")))
                .isInstanceOf(AuthorizationException.class);
        for (int stage = 0; stage < 4; stage++) {
            nextStage();
        }

        officials.submits(SUPERIOR, late, Map.of("verdict", "APPROVE"));

        assertThat(jdbc.sql("select party || ' ' || role || ' ' || decided_by from effort_decision order by party")
                        .query(String.class)
                        .list())
                .containsExactly("CITY steering-chair stadsdirektor", "POLICE police-chief polisomradeschef");
        assertThat(officials.tasks("special-effort.carry-out")).hasSize(2).allSatisfy(task -> assertThat(
                        task.getDueDate().toInstant())
                .isEqualTo(clock.instant().plus(Duration.ofHours(72))));
    }
}
