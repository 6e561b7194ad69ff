package se.trygghetshjulet.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.notice.CalendarEntries;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.TaskReference;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.testing.TestDatabase;

/** What is queued reaches the right person, once, at a decent hour. */
@TestInstance(Lifecycle.PER_CLASS)
class OutboxTest {

    private static final Recipient COORDINATOR = Recipient.person("samordnare");

    private final StandingClock clock = new StandingClock();
    private ScriptedRelay relay;
    private PostOffice office;

    @BeforeAll
    void open() throws IOException {
        relay = ScriptedRelay.plain();
        office = PostOffice.on(PostOffice.migrated(TestDatabase.fresh()), relay.port(), clock, Map.of());
    }

    @AfterEach
    void cleanUp() {
        office.empty();
        relay.forget();
        clock.moveTo("2027-01-11T09:00");
    }

    @AfterAll
    void close() {
        office.close();
        relay.close();
    }

    @Test
    void theSameKeyTwiceIsOneNotice() {
        office.queue("a", NoticeTemplate.ASSIGNED, COORDINATOR, Urgency.SINGLE);
        office.queue("a", NoticeTemplate.ASSIGNED, COORDINATOR, Urgency.SINGLE);

        assertThat(office.drain()).isEqualTo(1);
        assertThat(recipients()).containsExactly("samordnare@malmo.example");
        assertThat(office.deliveries("a")).containsExactly("PERSON:samordnare SENT");
    }

    @Test
    void whatIsRolledBackIsNeverSent() {
        office.bean(TransactionTemplate.class).executeWithoutResult(work -> {
            office.bean(Notices.class).queue(request("a", NoticeTemplate.ASSIGNED, Urgency.SINGLE));
            work.setRollbackOnly();
        });

        assertThat(office.drain()).isZero();
        assertThat(office.deliveries("a")).isEmpty();
    }

    @Test
    void nothingIsQueuedOutsideATransaction() {
        Notices notices = office.bean(Notices.class);
        NoticeRequest request = request("a", NoticeTemplate.ASSIGNED, Urgency.SINGLE);

        assertThatThrownBy(() -> notices.queue(request)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aReminderWaitsForTheMorningAndComesWithTheOthers() {
        office.queue("a", NoticeTemplate.REMINDER, COORDINATOR, Urgency.DIGEST);
        office.queue("b", NoticeTemplate.REMINDER, COORDINATOR, Urgency.DIGEST);
        assertThat(office.drain()).isZero();

        clock.moveTo("2027-01-12T08:14");
        assertThat(office.drain()).isZero();
        clock.moveTo("2027-01-12T08:15");
        assertThat(office.drain()).isEqualTo(1);
        assertThat(text(0)).startsWith("2 saker väntar på dig");
    }

    @Test
    void nobodyIsWrittenToAtNightOrOnSundaysUnlessItIsAcute() {
        clock.moveTo("2027-01-15T17:00");
        office.queue("a", NoticeTemplate.ASSIGNED, COORDINATOR, Urgency.SINGLE);
        office.queue("b", NoticeTemplate.ASSIGNED, COORDINATOR, Urgency.ACUTE);
        assertThat(office.drain()).isEqualTo(1);
        assertThat(office.deliveries("b")).containsExactly("PERSON:samordnare SENT");

        clock.moveTo("2027-01-17T12:00");
        assertThat(office.drain()).isZero();
        clock.moveTo("2027-01-18T07:30");
        assertThat(office.drain()).isEqualTo(1);
        assertThat(office.deliveries("a")).containsExactly("PERSON:samordnare SENT");
    }

    @Test
    void aPersonWhoHasChosenSoGetsEverythingInTheMorning() {
        office.bean(Choices.class).choose("samordnare", MailChoice.ALL_IN_DIGEST);
        office.queue("a", NoticeTemplate.ASSIGNED, COORDINATOR, Urgency.SINGLE);
        assertThat(office.drain()).isZero();

        clock.moveTo("2027-01-12T08:15");
        assertThat(office.drain()).isEqualTo(1);
    }

    @Test
    void aPersonWhoHasChosenSoGetsAReminderAtOnce() {
        office.bean(Choices.class).choose("samordnare", MailChoice.ALL_SINGLE);
        office.queue("a", NoticeTemplate.REMINDER, COORDINATOR, Urgency.DIGEST);

        assertThat(office.drain()).isEqualTo(1);
    }

    @Test
    void everyHolderOfARoleGetsAMailOfTheirOwn() {
        office.queue("a", NoticeTemplate.DUE_TODAY, Recipient.role("coordinator"), Urgency.SINGLE);
        office.drain();

        assertThat(recipients())
                .containsExactlyInAnyOrder("samordnare@malmo.example", "bitradande-samordnare@malmo.example");
        assertThat(office.deliveries("a")).contains("ROLE:coordinator SPLIT");
    }

    @Test
    void whatNobodyHoldsGoesToTheCoordinator() {
        office.queue("a", NoticeTemplate.DUE_TODAY, Recipient.role("no-such-role"), Urgency.SINGLE);
        office.drain();

        assertThat(recipients()).containsExactly("samordnare@malmo.example");
        assertThat(text(0)).contains("Det här nådde inte no-such-role.");
        assertThat(office.deliveries("a"))
                .containsExactly("ROLE:no-such-role UNDELIVERABLE Ingen har rollen just nu.", "PERSON:samordnare SENT");
    }

    @Test
    void whatIsNoLongerTrueIsSkippedWithItsReason() {
        office.queue("a", NoticeTemplate.REMINDER, COORDINATOR, Urgency.SINGLE);
        office.queue("b", NoticeTemplate.REMINDER, COORDINATOR, Urgency.SINGLE);
        office.untrue.put("a", "Uppgiften är redan klar.");

        assertThat(office.drain()).isEqualTo(1);
        assertThat(office.deliveries("a")).containsExactly("PERSON:samordnare SKIPPED Uppgiften är redan klar.");
        assertThat(text(0)).doesNotContain("task-a").contains("task-b");
    }

    @Test
    void aMailWithNothingTrueLeftIsNotSent() {
        office.queue("a", NoticeTemplate.REMINDER, COORDINATOR, Urgency.SINGLE);
        office.untrue.put("a", "Uppgiften är redan klar.");

        office.round();
        assertThat(office.round()).isZero();
        assertThat(relay.taken()).isEmpty();
    }

    @Test
    void theOneWhoStandsInGetsTheMailToo() {
        office.away.put("samordnare", List.of("analytiker"));
        office.away.put("analytiker", List.of("handlaggare"));
        office.queue("a", NoticeTemplate.ASSIGNED, COORDINATOR, Urgency.SINGLE);
        office.drain();

        assertThat(recipients()).containsExactly("samordnare@malmo.example", "analytiker@malmo.example");
        assertThat(text(1)).contains("Du får det här som ersättare för Samordnaren");
    }

    @Test
    void nobodyGetsMoreThanSixMailsWithinAnHour() {
        for (int i = 0; i < 10; i++) {
            office.queue("n" + i, NoticeTemplate.ASSIGNED, COORDINATOR, Urgency.SINGLE);
            office.drain();
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(relay.taken()).hasSize(6);
        assertThat(office.deliveries("n9"))
                .containsExactly("PERSON:samordnare WAITING Mottagaren har fått många brev den senaste timmen.");

        clock.pass(Duration.ofMinutes(50));
        assertThat(office.drain()).isEqualTo(1);
        assertThat(text(6)).startsWith("4 saker väntar på dig");
    }

    @Test
    void afterThreeDaysOfSilenceEverybodyGetsOneOverview() {
        List<String> people = List.of("samordnare", "analytiker", "handlaggare", "sektionschef", "avdelningschef");
        for (int i = 0; i < 200; i++) {
            Recipient person = Recipient.person(people.get(i % people.size()));
            office.queue("late-" + i, NoticeTemplate.REMINDER, person, Urgency.DIGEST);
            office.queue("later-" + i, NoticeTemplate.OVERDUE, person, Urgency.SINGLE);
        }
        clock.moveTo("2027-01-14T10:00");
        long began = System.nanoTime();
        int sent = office.drain();

        System.out.printf(
                "Tre dagars stillestånd: 400 utskick blev %d brev på %d ms%n",
                sent, Duration.ofNanos(System.nanoTime() - began).toMillis());
        assertThat(sent).isEqualTo(people.size());
        assertThat(recipients()).doesNotHaveDuplicates().hasSize(people.size());
    }

    @Test
    void aCalendarIsToldOfEachMoveOfTheLastDay() {
        office.queue("a", NoticeTemplate.ASSIGNED, COORDINATOR, Urgency.SINGLE);
        office.drain();
        office.queue(new NoticeRequest(
                "moved",
                NoticeTemplate.DUE_MOVED,
                COORDINATOR,
                Optional.of(new TaskReference(
                        "task-a", "malmo-2027", "situational-picture.contribute", PostOffice.DUE.plusDays(7))),
                Map.of(NoticeVariable.PREVIOUS_DUE, PostOffice.DUE.toString()),
                Urgency.SINGLE));
        office.drain();

        assertThat(calendar(0)).contains("UID:task-a@trygghet.malmo.example", "SEQUENCE:0", "VALUE=DATE:20270114");
        assertThat(calendar(1)).contains("UID:task-a@trygghet.malmo.example", "SEQUENCE:1", "VALUE=DATE:20270121");
        assertThat(calendar(1)).contains("METHOD:PUBLISH", "SUMMARY:Sista dag: Lämna underlag till lägesbilden");
        assertThat(relay.taken().get(1).header("In-Reply-To"))
                .isEqualTo(relay.taken().get(0).messageId());
    }

    @Test
    void whatIsDoneLeavesTheCalendarAndComesBackWithAHigherNumberWhenItIsGivenAnew() {
        office.queue("a", NoticeTemplate.ASSIGNED, COORDINATOR, Urgency.SINGLE);
        office.drain();
        assertThat(entries()).containsExactly("samordnare task-a 0");

        office.queue(new NoticeRequest(
                "gone",
                NoticeTemplate.TASK_WITHDRAWN,
                COORDINATOR,
                Optional.of(PostOffice.task("a")),
                Map.of(),
                Urgency.SINGLE));
        assertThat(entries()).as("on its way out already").isEmpty();
        office.drain();
        assertThat(calendar(1))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:task-a@trygghet.malmo.example", "SEQUENCE:1");
        assertThat(text(1)).contains("Du behöver inte göra något").doesNotContain("Sista dag:", "/uppgift/");

        office.queue(new NoticeRequest(
                "again",
                NoticeTemplate.ASSIGNED,
                COORDINATOR,
                Optional.of(PostOffice.task("a")),
                Map.of(),
                Urgency.SINGLE));
        office.drain();
        assertThat(calendar(2)).contains("METHOD:PUBLISH", "UID:task-a@trygghet.malmo.example", "SEQUENCE:2");
        assertThat(entries()).containsExactly("samordnare task-a 2");
    }

    private List<String> entries() {
        return office.bean(CalendarEntries.class).standing().stream()
                .map(entry -> entry.personId() + " " + entry.task().taskId() + " " + entry.sequence())
                .toList();
    }

    private String calendar(int mail) {
        return Parts.of(relay.taken().get(mail).message()).get("text/calendar").replace("\r\n ", "");
    }

    private String text(int mail) {
        return Parts.of(relay.taken().get(mail).message()).get("text/plain");
    }

    private List<String> recipients() {
        return relay.taken().stream().map(ScriptedRelay.Taken::to).toList();
    }

    private static NoticeRequest request(String key, NoticeTemplate template, Urgency urgency) {
        return new NoticeRequest(key, template, COORDINATOR, Optional.of(PostOffice.task(key)), Map.of(), urgency);
    }
}
