package se.trygghetshjulet.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.engine.DatedTask;
import se.trygghetshjulet.engine.OpenTasks;
import se.trygghetshjulet.notice.CalendarEntries;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.TaskReference;

@DisplayName("Ur kalendern tas en uppgift")
class CalendarSweepTest {

    private final List<NoticeRequest> queued = new ArrayList<>();
    private final OpenTasks tasks = mock();

    @Test
    @DisplayName("som är gjord eller har gått till någon annan, men inte den som ligger kvar eller som ingen har tagit")
    void whoeverHasNothingMoreToDo() {
        when(tasks.dated())
                .thenReturn(List.of(
                        open("kept", Optional.of("registrator")),
                        open("handed-over", Optional.of("analytiker")),
                        open("shared", Optional.empty())));

        sweep(
                entry("registrator", "kept"),
                entry("registrator", "handed-over"),
                entry("registrator", "shared"),
                entry("registrator", "done"));

        assertThat(queued)
                .extracting(NoticeRequest::dedupeKey)
                .containsExactly("handed-over:withdrawn-3:registrator", "done:withdrawn-3:registrator");
    }

    private void sweep(CalendarEntries.Entry... standing) {
        new CalendarSweep(() -> List.of(standing), tasks, queued::add).sweep();
    }

    private static CalendarEntries.Entry entry(String person, String task) {
        return new CalendarEntries.Entry(
                person,
                new TaskReference(task, "malmo-2027", "political-decision.register", LocalDate.of(2027, 1, 14)),
                3);
    }

    private static DatedTask open(String id, Optional<String> assignee) {
        return new DatedTask(
                id,
                "political-decision.register",
                "Diarieför ärendet",
                "malmo-2027",
                assignee,
                List.of("registrar"),
                Instant.parse("2027-01-14T15:00:00Z"),
                false);
    }
}
