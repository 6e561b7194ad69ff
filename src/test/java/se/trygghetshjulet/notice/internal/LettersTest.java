package se.trygghetshjulet.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.TaskReference;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.testing.EnglishWords;
import se.trygghetshjulet.testing.TestDatabase;

/**
 * What the mails look like. Each is left in {@code target/mail} as a mail client would show it, to be looked at.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LettersTest {

    private static final Path LOOK_HERE = Path.of("target", "mail");
    private static final String SECRET = "hemligheten-7f3a";

    private static final Map<NoticeVariable, String> VALUES = values();

    private final StandingClock clock = new StandingClock();
    private ScriptedRelay relay;
    private PostOffice office;

    @BeforeAll
    void open() throws IOException {
        Files.createDirectories(LOOK_HERE);
        relay = ScriptedRelay.plain();
        office = PostOffice.on(
                PostOffice.migrated(TestDatabase.fresh()),
                relay.port(),
                clock,
                Map.of("trygghetshjulet.mail.reply-to", "stadskontoret@malmo.example"));
    }

    @AfterEach
    void cleanUp() {
        office.empty();
        relay.forget();
    }

    @AfterAll
    void close() {
        office.close();
        relay.close();
    }

    @ParameterizedTest
    @EnumSource(NoticeTemplate.class)
    void everyKindOfMailIsSwedishAccessibleAndHasOneLink(NoticeTemplate template)
            throws IOException, MessagingException {
        office.queue(request(template, due(template)));
        office.drain();

        MimeMessage mail = onlyMail();
        Map<String, String> parts = Parts.of(mail);
        String html = parts.get("text/html");
        Files.writeString(LOOK_HERE.resolve(template + ".html"), html);
        Files.writeString(
                LOOK_HERE.resolve(template + ".txt"), "Ämne: " + mail.getSubject() + "\n\n" + parts.get("text/plain"));
        assertThat(List.copyOf(parts.keySet()).subList(0, 2)).containsExactly("text/plain", "text/html");
        assertThat(EnglishWords.in(parts.get("text/plain") + mail.getSubject())).isEmpty();
        assertThat(html).contains("<html lang=\"sv\"").containsOnlyOnce("<h1").containsOnlyOnce("<h2");
        assertThat(html).doesNotContain("<img", "<script", "http://", "null");
        assertThat(parts.get("text/plain"))
                .contains(": https://trygghet.malmo.example/")
                .doesNotContain("null");
        assertThat(mail.getSubject()).hasSizeLessThan(120).doesNotContain("_").doesNotMatch("(.+): \\1");
    }

    @Test
    void aMailSaysThatAMachineHasSentItAndWhereAnswersGo() throws MessagingException {
        office.queue(request(NoticeTemplate.ASSIGNED, PostOffice.DUE));
        office.drain();

        MimeMessage mail = onlyMail();
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress", null)).isEqualTo("All");
        assertThat(mail.getHeader("Content-Language", null)).isEqualTo("sv");
        assertThat(mail.getHeader("Reply-To", null)).isEqualTo("stadskontoret@malmo.example");
        assertThat(mail.getHeader("From", null)).isEqualTo("Trygghetshjulet <trygghetshjulet@malmo.example>");
        assertThat(mail.getHeader("Message-ID", null)).endsWith("@trygghet.malmo.example>");
    }

    @Test
    void anOverviewBeginsWithWhatIsMostUrgentAndNamesEachTaskOnce() throws IOException {
        queue("1", NoticeTemplate.ASSIGNED, "task-1", LocalDate.of(2027, 1, 22));
        queue("2", NoticeTemplate.REMINDER, "task-1", LocalDate.of(2027, 1, 22));
        queue("3", NoticeTemplate.OVERDUE, "task-3", LocalDate.of(2027, 1, 7));
        queue("4", NoticeTemplate.DUE_TODAY, "task-4", LocalDate.of(2027, 1, 11));
        office.drain();

        Map<String, String> parts = Parts.of(onlyMail());
        Files.writeString(LOOK_HERE.resolve("overview.html"), parts.get("text/html"));
        Files.writeString(LOOK_HERE.resolve("overview.txt"), parts.get("text/plain"));
        String text = parts.get("text/plain");
        assertThat(text).startsWith("3 saker väntar på dig");
        assertThat(text.lines().filter(line -> line.startsWith("Sista dag")))
                .containsExactly(
                        "Sista dag: torsdag 2027-01-07 (2 arbetsdagar sen)",
                        "Sista dag: måndag 2027-01-11 (i dag)",
                        "Sista dag: fredag 2027-01-22 (9 arbetsdagar kvar)");
    }

    @Test
    void anAcuteMailSaysThatItIsAcuteWhatItIsAboutAndTheHour() throws MessagingException {
        office.queue(acute("1", NoticeTemplate.ASSIGNED, LocalDate.of(2027, 1, 11), "23:14"));
        office.drain();

        MimeMessage mail = onlyMail();
        String text = Parts.of(mail).get("text/plain");
        assertThat(mail.getSubject()).isEqualTo("Akut: ny uppgift: Besluta om satsningen");
        assertThat(text)
                .startsWith("Akut: ny uppgift")
                .contains("Sista dag: måndag 2027-01-11, senast kl. 23.14 (i dag)", "Särskild satsning 1")
                .doesNotContain(PostOffice.WRITTEN);
    }

    @Test
    void anAcuteTaskWhoseHourHasPassedIsShownAsLate() {
        office.queue(acute("1", NoticeTemplate.OVERDUE, LocalDate.of(2027, 1, 11), "00:01"));
        office.drain();

        assertThat(Parts.of(onlyMail()).get("text/html"))
                .contains("senast kl. 00.01 (passerad)", "border-left:6px solid #a3161c");
    }

    @Test
    void theOneWhoHasLostAnAcuteTaskIsNotHurried() throws MessagingException {
        office.queue(acute("1", NoticeTemplate.HANDED_OVER, LocalDate.of(2027, 1, 11), "23:14"));
        office.drain();

        assertThat(onlyMail().getSubject()).startsWith("Inte längre hos dig: ");
    }

    private static NoticeRequest acute(String key, NoticeTemplate template, LocalDate due, String time) {
        return new NoticeRequest(
                key,
                template,
                Recipient.person("samordnare"),
                Optional.of(new TaskReference("task-1", PostOffice.EFFORT, "special-effort.decide", due)),
                Map.of(NoticeVariable.DUE_TIME, time),
                Urgency.ACUTE);
    }

    @Test
    void aCommentTakesNothingsPlaceButAnEarlierCommentsInTheSameMail() {
        queue("1", NoticeTemplate.OVERDUE, "task-1", LocalDate.of(2027, 1, 7));
        for (String key : List.of("2", "3")) {
            queue(
                    key,
                    NoticeTemplate.COMMENTED,
                    "task-1",
                    LocalDate.of(2027, 1, 7),
                    Map.of(NoticeVariable.PERSON, "ansvarig-grundskola"));
        }
        office.drain();

        assertThat(Parts.of(onlyMail()).get("text/plain"))
                .startsWith("2 saker väntar på dig")
                .contains("Uppgiften är försenad.")
                .containsOnlyOnce("har skrivit en kommentar till uppgiften");
    }

    @ParameterizedTest
    @EnumSource(NoticeVariable.class)
    void whatSomebodyHasWrittenIsRefusedAsAValueAndNotRepeatedInTheRefusal(NoticeVariable variable) {
        NoticeTemplate template = Arrays.stream(NoticeTemplate.values())
                .filter(candidate -> candidate.variables().contains(variable))
                .findFirst()
                .orElseThrow();
        Map<NoticeVariable, String> params = new EnumMap<>(paramsOf(template));
        params.put(variable, "Pojken på Storgatan 4 heter " + SECRET);

        assertThatThrownBy(() -> request(template, PostOffice.DUE, params))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void aSecretThatWasForcedIntoTheDatabaseStillReachesNoMail() {
        office.queue(request(NoticeTemplate.ASSIGNED, PostOffice.DUE));
        office.bean(JdbcClient.class)
                .sql("update notice set params = ?, business_key = ?, dedupe_key = ?, recipient_id = ?")
                .params("{\"PERSON\":\"" + SECRET + "\"}", SECRET, SECRET, SECRET)
                .update();
        office.bean(JdbcClient.class)
                .sql("update notice_delivery set explanation = ?, instead_of = ?")
                .params(SECRET, SECRET)
                .update();
        office.drain();

        String source = relay.taken().get(0).source();
        String everything = source + String.join("", Parts.of(onlyMail()).values());
        System.out.printf("Läckprov: %d tecken brev genomsökta%n", everything.length());
        assertThat(everything).doesNotContain(SECRET);
        assertThat(everything.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }

    @Test
    void inATrialEverythingGoesToOneAddressAndSaysWhoWasMeant() throws IOException, MessagingException {
        try (ScriptedRelay trial = ScriptedRelay.plain();
                PostOffice redirecting = PostOffice.on(
                        PostOffice.migrated(TestDatabase.fresh()),
                        trial.port(),
                        clock,
                        Map.of(
                                "trygghetshjulet.mail.mode", "redirect",
                                "trygghetshjulet.mail.redirect-to", "prov@malmo.example"))) {
            redirecting.queue(request(NoticeTemplate.ASSIGNED, PostOffice.DUE));
            redirecting.drain();

            assertThat(trial.taken()).extracting(ScriptedRelay.Taken::to).containsExactly("prov@malmo.example");
            assertThat(trial.taken().get(0).message().getSubject()).startsWith("[Till samordnare@malmo.example] ");
        }
    }

    private MimeMessage onlyMail() {
        assertThat(relay.taken()).hasSize(1);
        return relay.taken().get(0).message();
    }

    private void queue(String key, NoticeTemplate template, String taskId, LocalDate due) {
        queue(key, template, taskId, due, Map.of());
    }

    private void queue(
            String key, NoticeTemplate template, String taskId, LocalDate due, Map<NoticeVariable, String> params) {
        office.queue(new NoticeRequest(
                key,
                template,
                Recipient.person("samordnare"),
                Optional.of(new TaskReference(taskId, "malmo-2027", "situational-picture.compile", due)),
                params,
                Urgency.SINGLE));
    }

    private static LocalDate due(NoticeTemplate template) {
        return switch (template) {
            case DUE_TODAY -> LocalDate.of(2027, 1, 11);
            case OVERDUE, OVERDUE_TO_DEPUTY -> LocalDate.of(2027, 1, 7);
            case ESCALATED_TO_HOLDER, ESCALATED_TO_SUPERIOR -> LocalDate.of(2027, 1, 4);
            case ESCALATED_TO_TOP -> LocalDate.of(2026, 12, 18);
            default -> PostOffice.DUE;
        };
    }

    private static NoticeRequest request(NoticeTemplate template, LocalDate due) {
        return request(template, due, paramsOf(template));
    }

    private static NoticeRequest request(NoticeTemplate template, LocalDate due, Map<NoticeVariable, String> params) {
        return new NoticeRequest(
                "key-" + template,
                template,
                Recipient.person("samordnare"),
                template.aboutTask()
                        ? Optional.of(
                                new TaskReference("5f0c2a7e-0001", "malmo-2027", "situational-picture.contribute", due))
                        : Optional.empty(),
                params,
                Urgency.SINGLE);
    }

    private static Map<NoticeVariable, String> paramsOf(NoticeTemplate template) {
        return template.variables().stream().collect(Collectors.toMap(variable -> variable, VALUES::get));
    }

    private static Map<NoticeVariable, String> values() {
        Map<NoticeVariable, String> values = new EnumMap<>(NoticeVariable.class);
        values.put(NoticeVariable.DUE_TIME, "15:30");
        values.put(NoticeVariable.PREVIOUS_DUE, "2027-01-08");
        values.put(NoticeVariable.ROLE, "unit.grundskola");
        values.put(NoticeVariable.PERSON, "ansvarig-grundskola");
        values.put(NoticeVariable.FROM, "2027-01-18");
        values.put(NoticeVariable.UNTIL, "2027-02-12");
        values.put(NoticeVariable.LEGAL_DATE, "2027-05-14");
        values.put(NoticeVariable.LEGAL_MATTER, "PICTURE");
        values.put(NoticeVariable.YEAR, "2027");
        values.put(NoticeVariable.AGREEMENT, "7");
        values.put(NoticeVariable.LEGAL_EVENT, "COUNCIL_ANNOUNCED");
        values.put(NoticeVariable.ORGAN, "ks");
        values.put(NoticeVariable.ACTIVITY, "situational-picture.contribute");
        return values;
    }
}
