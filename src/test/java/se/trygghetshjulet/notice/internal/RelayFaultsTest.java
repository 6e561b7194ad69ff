package se.trygghetshjulet.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.database.DatabaseAccess;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.testing.TestDatabase;

/** Whatever the relay does, every mail arrives or lies where a human sees it. */
@TestInstance(Lifecycle.PER_CLASS)
class RelayFaultsTest {

    private final StandingClock clock = new StandingClock();
    private DatabaseAccess database;
    private ScriptedRelay relay;
    private PostOffice office;

    @BeforeAll
    void openDatabase() {
        database = PostOffice.migrated(TestDatabase.fresh());
    }

    /** A new office for each test: it remembers the relay's moods. */
    @BeforeEach
    void open() throws IOException {
        clock.moveTo("2027-01-11T09:00");
        relay = ScriptedRelay.plain();
        office = PostOffice.on(database, relay.port(), clock, Map.of());
    }

    @AfterEach
    void close() {
        office.empty();
        office.close();
        relay.close();
    }

    @Test
    void aRelayThatIsDownForSixHoursCostsNothingButTime() throws IOException {
        relay.goDown();
        int connections = 0;
        for (int minute = 0; minute < 360; minute++) {
            if (minute % 6 == 0) {
                office.queue("n" + minute, NoticeTemplate.ASSIGNED, person(minute / 6), Urgency.SINGLE);
            }
            if (office.bean(RelayState.class).mayTry()) {
                connections++;
            }
            assertThat(office.round()).isZero();
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health().getDetails().get("orsak").toString()).contains("tar inte emot anslutningar");

        relay.comeBack();
        clock.pass(Duration.ofMinutes(15));
        int sent = office.drain();
        System.out.printf(
                "Sex timmar utan e-postserver: 60 utskick till 20 personer, %d anslutningsförsök, sedan %d brev%n",
                connections, sent);
        assertThat(states()).containsExactly("SENT");
        assertThat(relay.taken()).hasSize(20);
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aBusyRelayIsTriedAgainUntilItTakesTheMail() {
        relay.follow(command -> command.startsWith("RCPT") ? "451 Try again later" : null);
        queueOne();
        assertThat(office.round()).isZero();
        assertThat(office.deliveries("a")).containsExactly("PERSON:samordnare IN_MAIL 451 Try again later");

        relay.heal();
        assertThat(office.round()).as("not before its time").isZero();
        clock.pass(Duration.ofMinutes(1));
        assertThat(office.round()).isEqualTo(1);
    }

    @Test
    void aMailIsGivenUpAfterThreeDaysAndThenLiesWithAHuman() {
        relay.follow(command -> command.startsWith("RCPT TO:<samordnare") ? "452 Mailbox full" : null);
        queueOne();
        int attempts = 0;
        for (int hour = 0; hour <= 24 * 9; hour++) {
            office.round();
            attempts = attempts();
            clock.pass(Duration.ofHours(1));
        }
        assertThat(office.deliveries("a"))
                .containsExactly("PERSON:samordnare FAILED 452 Mailbox full", "UNIT:stadskontoret SENT");
        assertThat(attempts).isGreaterThan(10);
    }

    @Test
    void anAddressThatIsRefusedForGoodSendsItToTheUnitsMailbox() {
        relay.follow(command -> command.startsWith("RCPT TO:<samordnare") ? "550 No such user" : null);
        queueOne();
        office.drain();
        office.drain();

        assertThat(office.deliveries("a"))
                .containsExactly("PERSON:samordnare UNDELIVERABLE 550 No such user", "UNIT:stadskontoret SENT");
        assertThat(relay.taken().get(0).to()).isEqualTo("stadskontoret@malmo.example");
        assertThat(Parts.of(relay.taken().get(0).message()).get("text/plain"))
                .contains("Det här nådde inte Samordnaren (demo). Se till att någon tar hand om det.");
    }

    @Test
    void whenEveryAddressIsRefusedItEndsWithOperationsAndNotInALoop() {
        relay.follow(command -> command.startsWith("RCPT") ? "550 No such user" : null);
        queueOne();
        for (int i = 0; i < 20; i++) {
            office.round();
        }
        assertThat(office.deliveries("a"))
                .containsExactlyInAnyOrder(
                        "PERSON:samordnare UNDELIVERABLE 550 No such user",
                        "UNIT:stadskontoret UNDELIVERABLE 550 No such user",
                        "PERSON:bitradande-samordnare UNDELIVERABLE 550 No such user",
                        "PERSON:driftansvarig UNDELIVERABLE 550 No such user");
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 550 Sender not allowed, godtar inte avsändaren",
        "MAIL, 451 Sender not checked, godtar inte avsändaren",
        "EHLO, 421 Closing, gick inte att använda",
        "RCPT, 421 Closing, stängde",
        ".,    421 Closing, stängde",
        "CONNECT, 554 No service, gick inte att använda"
    })
    void aFaultOfTheRelayIsNoFaultOfTheMail(String command, String answer, String sentence) {
        relay.follow(said -> said.startsWith(command) ? answer : null);
        queueOne();
        assertThat(office.round()).isZero();
        assertThat(health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health().getDetails().get("orsak").toString()).contains(sentence);
        assertThat(states()).doesNotContain("UNDELIVERABLE", "FAILED");

        relay.heal();
        clock.pass(Duration.ofMinutes(1));
        assertThat(office.round()).isEqualTo(1);
    }

    @Test
    void aConnectionThatIsResetInTheMiddleOfAMailSendsItAgainUnderTheSameName() {
        relay.follow(command -> command.equals(".") ? ScriptedRelay.RESET : null);
        queueOne();
        assertThat(office.round()).isZero();
        String firstName = messageId();

        relay.heal();
        clock.pass(Duration.ofMinutes(1));
        assertThat(office.round()).isEqualTo(1);
        assertThat(relay.taken().get(0).messageId()).isEqualTo(firstName);
    }

    @Test
    void aSlowRelayHoldsUpOneMailAndNotTheNext() {
        office.close();
        office = PostOffice.on(
                database, relay.port(), clock, Map.of("spring.mail.properties[mail.smtp.timeout]", "2000"));
        AtomicInteger slow = new AtomicInteger(1);
        CountDownLatch roundIsOver = new CountDownLatch(1);
        AtomicBoolean answered = new AtomicBoolean();
        relay.follow(command -> {
            if (command.equals(".") && slow.getAndDecrement() > 0) {
                roundIsOver.await(1, TimeUnit.MINUTES);
                answered.set(true);
                return ScriptedRelay.RESET;
            }
            return null;
        });
        queueOne();
        clock.pass(Duration.ofSeconds(1));
        office.queue("b", NoticeTemplate.ASSIGNED, Recipient.person("analytiker"), Urgency.SINGLE);
        assertThat(office.round()).isZero();
        assertThat(answered)
                .as("the relay had answered when the round was over")
                .isFalse();
        roundIsOver.countDown();

        assertThat(office.round()).as("the other one goes first").isEqualTo(1);
        assertThat(relay.taken().get(0).to()).isEqualTo("analytiker@malmo.example");
        clock.pass(Duration.ofMinutes(1));
        assertThat(office.round()).isEqualTo(1);
    }

    @Test
    void aMailThatAlwaysBreaksTheConnectionDoesNotBlockTheOthers() {
        relay.follow(command -> command.startsWith("RCPT TO:<samordnare") ? ScriptedRelay.RESET : null);
        queueOne();
        clock.pass(Duration.ofSeconds(1));
        office.queue("b", NoticeTemplate.ASSIGNED, Recipient.person("analytiker"), Urgency.SINGLE);
        office.round();
        office.round();

        assertThat(office.deliveries("b")).containsExactly("PERSON:analytiker SENT");
        assertThat(office.deliveries("a").get(0)).startsWith("PERSON:samordnare IN_MAIL Förbindelsen bröts");
    }

    private void queueOne() {
        office.queue("a", NoticeTemplate.ASSIGNED, Recipient.person("samordnare"), Urgency.SINGLE);
    }

    private static Recipient person(int number) {
        List<String> units = List.of("forskola", "grundskola", "gymnasie-vuxen", "kultur", "fritid");
        List<String> prefixes = List.of("ansvarig-", "chef-");
        List<String> others = List.of(
                "samordnare",
                "analytiker",
                "handlaggare",
                "sektionschef",
                "avdelningschef",
                "stadsdirektor",
                "registrator",
                "namndsekreterare",
                "driftansvarig",
                "kommunpolis");
        int person = number % 20;
        return Recipient.person(
                person < 10 ? prefixes.get(person % 2) + units.get(person / 2) : others.get(person - 10));
    }

    private Health health() {
        return office.bean(NoticeHealth.class).health();
    }

    private List<String> states() {
        return office.bean(JdbcClient.class)
                .sql("select distinct state from notice_delivery")
                .query(String.class)
                .list();
    }

    private int attempts() {
        return office.bean(JdbcClient.class)
                .sql("select max(attempts) from notice_mail")
                .query(Integer.class)
                .single();
    }

    private String messageId() {
        return office.bean(JdbcClient.class)
                .sql("select message_id from notice_mail")
                .query(String.class)
                .single();
    }
}
