package se.trygghetshjulet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.engine.AfterDeployment;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeRevalidation;
import se.trygghetshjulet.notice.QueuedNotice;
import se.trygghetshjulet.notice.Urgency;

@DisplayName("En uppgift med frist")
class WatchingATaskTest extends DeadlineScene {

    /** Any way to make a picture will do. */
    static final Map<String, Object> APPROACH = Map.of(
            "questions", "Var är problemen störst?",
            "areas", "Hela Malmö",
            "sources", "Anmälda brott",
            "timeLimit", "2027-03-12",
            "units", List.of("grundskola", "police"));

    @Autowired
    List<AfterDeployment> afterDeployment;

    @Autowired
    @Qualifier("se.trygghetshjulet.deadline.internal.DeadlineStillTrue")
    NoticeRevalidation revalidation;

    @Autowired
    TransactionTemplate transactions;

    @Test
    @DisplayName("går genom varje steg en gång och i ordning, och glöms aldrig bort")
    void everyStageOnceAndInOrder() {
        Task task = born();
        assertThat(watchedUntil(task)).contains(LocalDate.of(2027, 2, 5));
        assertThat(level()).isEqualTo("in-time");
        assertThat(notices.fresh()).containsExactly("ASSIGNED " + HOLDER);

        List<String> course = new ArrayList<>();
        for (int stage = 0; stage < 7; stage++) {
            nextStage();
            course.add(clock.today() + " " + level() + " " + notices.fresh());
        }

        assertThat(course)
                .containsExactly(
                        "2027-01-22 reminded [REMINDER trygghetsdirektor]",
                        "2027-02-02 reminded [REMINDER trygghetsdirektor]",
                        "2027-02-05 last-day [DUE_TODAY trygghetsdirektor]",
                        "2027-02-09 overdue [OVERDUE trygghetsdirektor, OVERDUE_TO_DEPUTY avdelningschef]",
                        "2027-02-12 superior [ESCALATED_TO_HOLDER trygghetsdirektor, ESCALATED_TO_SUPERIOR"
                                + " stadsdirektor]",
                        "2027-02-19 leadership [ESCALATED_TO_TOP city-director, ESCALATED_TO_TOP coordinator]",
                        "2027-03-05 leadership [ESCALATED_TO_TOP city-director, ESCALATED_TO_TOP coordinator]");
    }

    @Test
    @DisplayName("bevakas inte längre när den har gjorts")
    void completingEndsTheWatch() {
        Task task = born();

        officials.submits(task, APPROACH);

        assertThat(watchedUntil(task)).isEmpty();
        assertThat(watches())
                .as("one watch for each of the tasks that came instead, and none for the one that is done")
                .hasSameSizeAs(engine.getTaskService().createTaskQuery().list());
        assertThat(notices.all()).extracting(NoticeRequest::dedupeKey).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("bevakas inte längre när dess process har avbrutits")
    void cancellingEndsTheWatch() {
        Task task = born();

        engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "avbruten");

        assertThat(watches()).isEmpty();
        assertThat(watchedUntil(task)).isEmpty();
    }

    @Test
    @DisplayName("ger den överordnade rätt att göra den först när den är mycket försenad")
    void theSuperiorMayActAfterFiveDays() {
        Task task = born();
        assertThatThrownBy(() -> officials.submits(SUPERIOR, task, APPROACH))
                .isInstanceOf(AuthorizationException.class);

        for (int stage = 0; stage < 5; stage++) {
            nextStage();
        }
        assertThat(officials.as(SUPERIOR, () -> engine.getTaskService()
                        .createTaskQuery()
                        .taskId(task.getId())
                        .count()))
                .isEqualTo(1);
        officials.submits(SUPERIOR, task, APPROACH);

        assertThat(watchedUntil(task)).isEmpty();
        assertThat(jdbc.sql("select actor from audit_entry order by number desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo(SUPERIOR);
    }

    @Test
    @DisplayName("kan den överordnade ta över i uppgiftslistan")
    void theSuperiorCanTakeTheTaskOver() {
        Task task = born();
        assertThatThrownBy(() -> officials.as(SUPERIOR, () -> {
                    engine.getTaskService().claim(task.getId(), SUPERIOR);
                    return null;
                }))
                .isInstanceOf(AuthorizationException.class);
        for (int stage = 0; stage < 5; stage++) {
            nextStage();
        }
        notices.fresh();

        officials.as(SUPERIOR, () -> {
            engine.getTaskService().claim(task.getId(), SUPERIOR);
            return null;
        });

        assertThat(officials.task(STEP).getAssignee()).isEqualTo(SUPERIOR);
        assertThat(notices.fresh())
                .as("the one who had it is told; nobody is told of what they do themselves")
                .containsExactly("HANDED_OVER " + HOLDER);
    }

    @Test
    @DisplayName("ger bara den senaste påminnelsen när servern har varit borta")
    void afterDowntimeOnlyTheLatestStageIsTold() {
        born();
        notices.fresh();

        clock.moveTo(LocalDate.of(2027, 2, 15));
        engine.getManagementService().executeJob(timer().getId());

        assertThat(level()).isEqualTo("superior");
        assertThat(notices.fresh())
                .containsExactly("ESCALATED_TO_HOLDER " + HOLDER, "ESCALATED_TO_SUPERIOR " + SUPERIOR);
        assertThat(timer().getDuedate()).isEqualTo(Date.from(Instant.parse("2027-02-19T07:00:00Z")));
    }

    @Test
    @DisplayName("räknar i timmar när det är bråttom, också på natten")
    void anAcuteTaskGoesByTheHour() {
        born(Map.of("acute", true));
        notices.fresh();
        List<String> course = new ArrayList<>();
        for (int stage = 0; stage < 6; stage++) {
            nextStage();
            course.add(clock.instant() + " " + level());
        }
        assertThat(course)
                .containsExactly(
                        "2027-02-05T13:00:00Z reminded",
                        "2027-02-05T15:00:00Z last-day",
                        "2027-02-05T16:00:00Z overdue",
                        "2027-02-05T17:00:00Z superior",
                        "2027-02-05T19:00:00Z leadership",
                        "2027-02-06T07:00:00Z leadership");
        assertThat(notices.all()).extracting(NoticeRequest::urgency).containsOnly(Urgency.ACUTE);
    }

    @Test
    @DisplayName("från tiden innan det fanns bevakningar får sin egen när programmet startar")
    void aTaskFromAnOlderVersionGetsItsWatchAtStartUp() {
        Task task = born();
        String watch = watches().get(0).getId();
        jdbc.sql("delete from task_deadline where task_id = ?")
                .param(task.getId())
                .update();
        engine.getRuntimeService().deleteProcessInstance(watch, "so as not to have been there");
        notices.clear();
        clock.moveTo(LocalDate.of(2027, 2, 9));

        for (int start = 0; start < 2; start++) {
            transactions.executeWithoutResult(all -> afterDeployment.forEach(AfterDeployment::deployed));
        }

        assertThat(level()).isEqualTo("overdue");
        assertThat(notices.fresh()).containsExactly("OVERDUE " + HOLDER, "OVERDUE_TO_DEPUTY avdelningschef");
    }

    @Test
    @DisplayName("som är gjord fast bevakningen inte fick veta det, bevakas bara till nästa steg")
    void aWatchWithoutATaskEndsItself() {
        Task task = born();
        jdbc.sql("update task_deadline set ended_at = now() where task_id = ?")
                .param(task.getId())
                .update();

        engine.getManagementService().executeJob(timer().getId());

        assertThat(watches()).isEmpty();
    }

    @Test
    @DisplayName("får inte en ny frist förbi sidan där orsaken anges")
    void theDueDateIsNotMovedPastThePage() {
        Task task = born();
        for (Date date : new Date[] {Date.from(Instant.parse("2027-06-01T14:00:00Z")), null}) {
            Task changed = officials.task(STEP);
            changed.setDueDate(date);
            assertThatThrownBy(() -> officials.as(COORDINATOR, () -> {
                        engine.getTaskService().saveTask(changed);
                        return null;
                    }))
                    .isInstanceOf(FormRefused.class)
                    .hasMessageContaining("sidan Frister");
        }
        assertThat(officials.task(STEP).getDueDate()).isEqualTo(task.getDueDate());
    }

    @Test
    @DisplayName("ger inga brev som inte längre är sanna")
    void aNoticeThatIsNoLongerTrueIsSkipped() {
        Task task = born();
        NoticeRequest assigned = notices.all().get(0);
        assertThat(reasonToSkip(assigned)).isEmpty();

        officials.as(COORDINATOR, () -> {
            engine.getTaskService().setAssignee(task.getId(), null);
            return null;
        });
        assertThat(reasonToSkip(assigned)).contains("Uppgiften ligger inte längre hos mottagaren.");

        jdbc.sql("update task_deadline set due = due + interval '7 days' where task_id = ?")
                .param(task.getId())
                .update();
        assertThat(reasonToSkip(assigned)).contains("Fristen har flyttats.");

        engine.getRuntimeService().deleteProcessInstance(task.getProcessInstanceId(), "avbruten");
        assertThat(reasonToSkip(assigned)).contains("Uppgiften är redan gjord.");
    }

    @Test
    @DisplayName("som lämnas bort och kommer tillbaka ger ett nytt brev till den som får den igen")
    void whoGetsATaskAgainIsToldAgain() {
        Task task = born();
        assertThat(notices.fresh()).containsExactly("ASSIGNED " + HOLDER);

        clock.moveTo(clock.instant().plus(Duration.ofHours(1)));
        officials.as(COORDINATOR, () -> {
            engine.getTaskService().setAssignee(task.getId(), null);
            engine.getTaskService().setAssignee(task.getId(), HOLDER);
            return null;
        });

        assertThat(notices.fresh()).contains("ASSIGNED " + HOLDER);
    }

    @Test
    @DisplayName("vars bevakning har gått sönder märks en gång hos driften, och går att göra ändå")
    void anIncidentTellsOperationsOnce() {
        Task task = born();
        notices.fresh();
        jdbc.sql("alter table task_deadline rename to task_deadline_gone").update();
        String timer = timer().getId();
        try {
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThatThrownBy(() -> engine.getManagementService().executeJob(timer))
                        .isInstanceOf(RuntimeException.class);
            }
        } finally {
            jdbc.sql("alter table task_deadline_gone rename to task_deadline").update();
        }

        assertThat(notices.fresh()).containsExactly("INCIDENT operator");
        officials.submits(task, APPROACH);
        assertThat(watchedUntil(task)).isEmpty();
    }

    private Optional<String> reasonToSkip(NoticeRequest request) {
        return revalidation.reasonToSkip(new QueuedNotice(
                request.dedupeKey(), request.template(), request.recipient(), request.task(), clock.instant()));
    }
}
