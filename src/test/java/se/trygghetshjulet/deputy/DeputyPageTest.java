package se.trygghetshjulet.deputy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.notice.NoticeRevalidation;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.QueuedNotice;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.SameMoment;
import se.trygghetshjulet.testing.TestClock;

/** People say on the page who is away and who stands in. It is the 11th of January 2027. */
@ProductTest
class DeputyPageTest {

    private static final Pattern END = Pattern.compile("action=\"(/ersattare/[^\"]+/avsluta)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    @Autowired
    private List<NoticeRevalidation> revalidations;

    @AfterEach
    void everybodyIsBack() {
        AwayPeople.everybodyIsBack(jdbc);
        jdbc.sql("delete from unattended_role").update();
        jdbc.sql("delete from notice_delivery d using notice n where n.id = d.notice_id and n.task_id is null")
                .update();
        jdbc.sql("delete from notice where task_id is null").update();
        clock.moveTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    void somebodyRegistersTheirOwnDeputyAndCallsItOffAndBothAreInTheTrail() {
        Browser registrar = Accounts.official(port, "registrator");
        assertThat(send(registrar, absence()).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?registrerad"));
        String page = registrar.get("/ersattare").body();
        assertThat(page).contains("Nämndsekreteraren (demo)", "2027-01-11", "2027-01-15", "(nu)", "Semester");
        assertThat(Accounts.official(port, "namndsekreterare").get("/ersattare").body())
                .as("the deputy sees the days, not the reason")
                .contains("2027-01-15")
                .doesNotContain("<td>Semester</td>", "Avsluta nu");
        assertThat(Accounts.official(port, "ansvarig-kultur").get("/ersattare").body())
                .as("a colleague whom it does not concern")
                .doesNotContain("2027-01-15");

        Matcher end = END.matcher(page);
        assertThat(end.find()).isTrue();
        assertThat(ended(registrar, end.group(1))).endsWith("?avslutad");
        assertThat(ended(registrar, end.group(1))).endsWith("?redan");
        assertThat(registrar.get("/ersattare").body())
                .contains("Tidigare", "2027-01-11, Registratorn (demo)")
                .doesNotContain("(nu)");
        assertThat(jdbc.sql("select action || ' av ' || actor from audit_entry where action like 'deputy.%'"
                                + " order by number desc limit 2")
                        .query(String.class)
                        .list())
                .containsExactly("deputy.ended av registrator", "deputy.registered av registrator");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person  | samordnare       | Välj vem som ska vara borta",
                "person  | finns-inte       | Välj vem som ska vara borta",
                "deputy  | ''               | Välj en ersättare, eller att ingen är utsedd ännu",
                "deputy  | finns-inte       | Välj en ersättare",
                "deputy  | admin            | Välj en ersättare",
                "deputy  | registrator      | Ingen kan vara sin egen ersättare",
                "deputy  | kommunpolis      | Ersättaren måste höra till samma part",
                "from    | 2027-01-10       | Första dagen kan tidigast vara i dag, 2027-01-11",
                "from    | ''               | Skriv ett datum",
                "until   | 2027-01-10       | Sista dagen kan inte vara före den första",
                "until   | 2029-01-12       | högst två år",
                "until   | 2027-02-30       | Skriv ett datum",
                "from    | +999999999-12-31 | Skriv ett datum",
                "until   | +50000-01-01     | Skriv ett datum",
                "reason  | SICK             | Välj en orsak ur listan"
            })
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost(String field, String typed, String sentence) {
        Map<String, String> absence = absence();
        absence.put(field, typed);
        HttpResponse<String> answer = send(Accounts.official(port, "registrator"), absence);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + field + "\"", sentence);
        if (!field.equals("until")) {
            assertThat(answer.body()).contains("value=\"2027-01-15\"");
        }
        assertThat(jdbc.sql("select count(*) from absence").query(Long.class).single())
                .isZero();
    }

    @Test
    void somebodyFindsTheirEarlierAbsenceHoweverManyColleaguesHaveBeenAwaySince() {
        AwayPeople.away(jdbc, "registrator", "namndsekreterare", LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 5));
        for (int day = 1; day <= 60; day++) {
            LocalDate away = LocalDate.of(2026, 8, 1).plusDays(day);
            AwayPeople.away(jdbc, "ansvarig-kultur", "ansvarig-fritid", away, away);
        }
        assertThat(Accounts.official(port, "registrator").get("/ersattare").body())
                .contains("Tidigare", "2026-06-05");
        assertThat(Accounts.official(port, "namndsekreterare").get("/ersattare").body())
                .as("the deputy")
                .contains("2026-06-05")
                .doesNotContain("2026-08-02");
    }

    @Test
    void theDeputyIsToldOnceAndNotWhenItWasCalledOffBeforeTheMailWent() {
        Browser registrar = Accounts.official(port, "registrator");
        send(registrar, absence());
        QueuedNotice told = queued("deputy:%");
        assertThat(told.template()).isEqualTo(NoticeTemplate.DEPUTY_APPOINTED);
        assertThat(told.recipient().id()).isEqualTo("namndsekreterare");
        assertThat(reasonsToSkip(told)).isEmpty();

        Matcher end = END.matcher(registrar.get("/ersattare").body());
        assertThat(end.find()).isTrue();
        ended(registrar, end.group(1));
        assertThat(reasonsToSkip(told)).containsExactly("Frånvaron gäller inte längre.");
    }

    @Test
    void aRoleThatNobodyWillLookAfterIsReportedOnceAndAgainWhenItHappensAnew() {
        Browser registrar = Accounts.official(port, "registrator");
        Map<String, String> uncovered = absence();
        uncovered.put("deputy", "ingen");
        uncovered.put("from", "2027-01-18");
        uncovered.put("until", "2027-01-22");
        assertThat(send(registrar, uncovered).statusCode()).isEqualTo(302);
        QueuedNotice told = queued("unattended:%");
        assertThat(told.recipient().id()).isEqualTo("coordinator");
        assertThat(jdbc.sql("select params from notice where dedupe_key = ?")
                        .param(told.dedupeKey())
                        .query(String.class)
                        .single())
                .contains("\"ROLE\":\"registrar\"", "\"FROM\":\"2027-01-18\"");

        clock.moveTo(LocalDate.of(2027, 1, 20));
        Map<String, String> another = absence();
        another.put("person", "registrator");
        another.put("from", "2027-01-20");
        another.put("until", "2027-01-20");
        send(registrar, another);
        assertThat(vacancies())
                .as("somebody stands in for one of the days: the gap has been told")
                .isEqualTo(1);
        clock.moveTo(LocalDate.of(2027, 1, 25));
        uncovered.put("from", "2027-01-26");
        uncovered.put("until", "2027-01-26");
        send(Accounts.official(port, "registrator"), uncovered);
        assertThat(reasonsToSkip(told)).containsExactly("Någon sköter rollen nu.");
        assertThat(vacancies()).isEqualTo(2);
    }

    private long vacancies() {
        return jdbc.sql("select count(*) from notice where dedupe_key like 'unattended:%'")
                .query(Long.class)
                .single();
    }

    /** The only notice of the kind, as the outbox gives it to those who know whether it is still true. */
    private QueuedNotice queued(String key) {
        return jdbc.sql("select dedupe_key, template, recipient_kind, recipient_id, queued_at from notice"
                        + " where dedupe_key like ?")
                .param(key)
                .query((row, number) -> new QueuedNotice(
                        row.getString("dedupe_key"),
                        NoticeTemplate.valueOf(row.getString("template")),
                        row.getString("recipient_kind").equals("ROLE")
                                ? Recipient.role(row.getString("recipient_id"))
                                : Recipient.person(row.getString("recipient_id")),
                        Optional.empty(),
                        row.getTimestamp("queued_at").toInstant()))
                .single();
    }

    private List<String> reasonsToSkip(QueuedNotice notice) {
        return revalidations.stream()
                .flatMap(revalidation -> revalidation.reasonToSkip(notice).stream())
                .toList();
    }

    @Test
    void theSameDeputyIsNotRegisteredTwiceForTheSameDaysButASecondDeputyMayBe() {
        Browser registrar = Accounts.official(port, "registrator");
        send(registrar, absence());
        assertThat(send(registrar, absence()).body()).contains("redan registrerat 2027-01-11 – 2027-01-15");
        Map<String, String> second = absence();
        second.put("deputy", "analytiker");
        assertThat(send(registrar, second).statusCode()).isEqualTo(302);
    }

    @Test
    void whoeverPressesTheButtonTwiceIsAwayOnceAndIsToldSo() {
        Browser registrar = Accounts.official(port, "registrator");
        Callable<HttpResponse<String>> press = () -> send(registrar, absence());

        List<HttpResponse<String>> answers =
                SameMoment.of(transactions, jdbc, SameMoment.AUDIT_TRAIL, List.of(press, press));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 422);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 422).allMatch(answer -> answer.body()
                .contains("redan registrerat 2027-01-11 – 2027-01-15"));
        assertThat(jdbc.sql("select count(*) from absence").query(Long.class).single())
                .isOne();
    }

    @Test
    void theSuperiorsAllTheWayUpAndTheCoordinatorRegisterForOthersAndColleaguesDoNot() {
        for (String may : new String[] {"avdelningschef", "stadsdirektor", "samordnare"}) {
            assertThat(send(Accounts.official(port, may), absence()).statusCode())
                    .as(may)
                    .isEqualTo(302);
            AwayPeople.everybodyIsBack(jdbc);
        }
        for (String mayNot : new String[] {"sektionschef", "handlaggare", "polisomradeschef"}) {
            assertThat(send(Accounts.official(port, mayNot), absence()).statusCode())
                    .as(mayNot)
                    .isEqualTo(422);
        }
    }

    @Test
    void theCoordinatorDoesNotAppointThemselvesUnlessTheFileSaysSo() {
        Map<String, String> absence = absence();
        absence.put("deputy", "samordnare");
        Browser coordinator = Accounts.official(port, "samordnare");
        assertThat(send(coordinator, absence).body()).contains("Du kan inte utse dig själv");
        absence.put("person", "bitradande-samordnare");
        assertThat(send(coordinator, absence).statusCode()).isEqualTo(302);
    }

    @Test
    void somebodyElsesAbsenceIsNotCalledOff() {
        Browser registrar = Accounts.official(port, "registrator");
        send(registrar, absence());
        Matcher end = END.matcher(registrar.get("/ersattare").body());
        assertThat(end.find()).isTrue();
        assertThat(ended(Accounts.official(port, "handlaggare"), end.group(1))).endsWith("?redan");
        assertThat(jdbc.sql("select ended_at is null from absence")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theCoordinatorIsToldOfARoleThatNobodyWillLookAfterAndSoIsTheCoordinatorsDeputy() {
        AwayPeople.away(
                jdbc,
                "registrator",
                null,
                clock.today().plusDays(7),
                clock.today().plusDays(9));
        Browser assistant = Accounts.official(port, "bitradande-samordnare");
        assertThat(assistant.get("/ersattare").body()).doesNotContain("Roller som ingen sköter");
        assertThat(Accounts.official(port, "samordnare").get("/ersattare").body())
                .contains("Roller som ingen sköter", "Registrator", "borta utan ersättare 2027-01-18 – 2027-01-20");
        AwayPeople.away(jdbc, "samordnare", "bitradande-samordnare", clock.today(), clock.today());
        assertThat(assistant.get("/ersattare").body())
                .as("the same session, from one request to the next")
                .contains("Roller som ingen sköter");
    }

    @Test
    void aDeputyWhoWouldWriteAndApproveIsPointedOut() {
        AwayPeople.away(jdbc, "handlaggare", "sektionschef", clock.today(), clock.today());
        assertThat(Accounts.official(port, "handlaggare").get("/ersattare").body())
                .contains("får ingen av dem godkänna det som den andra har skrivit");
    }

    @Test
    void theAdministratorHasNoDeputyAndStrangersStayOutside() {
        assertThat(Accounts.administrator(port).get("/ersattare").body()).doesNotContain("Registrera frånvaro");
        assertThat(new Browser(port).get("/ersattare").statusCode()).isEqualTo(302);
    }

    private static Map<String, String> absence() {
        return new HashMap<>(Map.of(
                "person", "registrator",
                "deputy", "namndsekreterare",
                "from", "2027-01-11",
                "until", "2027-01-15",
                "reason", "HOLIDAY"));
    }

    private static HttpResponse<String> send(Browser browser, Map<String, String> absence) {
        return browser.submitPage("/ersattare", "/ersattare", absence);
    }

    private static String ended(Browser browser, String address) {
        return browser.submitPage("/ersattare", address, Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}
