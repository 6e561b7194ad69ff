package se.trygghetshjulet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.comment.Comments;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.notice.NoticeRevalidation;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.QueuedNotice;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.SameMoment;
import se.trygghetshjulet.testing.TestClock;

/** People who talk to each other at a task: who reads it, who hears of it, and what is left of what is taken back. */
@ProductTest
class CommentsTest {

    private static final String SAID = "Ska vi ta med stölderna på Möllevången?\nDe gäller & rör <b>alla</b> skolor.";

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Comments comments;

    @Autowired
    private List<NoticeRevalidation> revalidations;

    @Autowired
    private TestClock clock;

    private TaskScene scene;
    private Task task;

    @BeforeEach
    void theUnitsAreAsked() {
        scene = new TaskScene(officials, engine, jdbc);
        scene.forgetEverything();
        jdbc.sql("delete from notice_delivery where notice_id in (select id from notice where template = 'COMMENTED')")
                .update();
        jdbc.sql("delete from notice where template = 'COMMENTED'").update();
        scene.unitsAreAsked();
        task = scene.contribution("grundskola");
    }

    @AfterEach
    void nothingIsLeft() {
        AwayPeople.everybodyIsBack(jdbc);
        scene.forgetEverything();
    }

    @Test
    void whatSomebodyWritesIsReadByEverybodyWithATaskInTheCaseAndNotAsMarkup() {
        Browser responsible = signedIn("ansvarig-grundskola");

        assertThat(location(says(responsible, SAID))).endsWith(page(task) + "#kommentarer");

        assertThat(responsible.get(page(task)).body())
                .contains("Kommentaren är publicerad.", "De gäller &amp; rör &lt;b&gt;alla&lt;/b&gt; skolor.")
                .contains("2027-01-11 kl. ", "Syns för alla som har en uppgift i ärendet Året 2027, nu eller senare");
        assertThat(signedIn("samordnare").get(page(task)).body()).contains("stölderna på Möllevången");
        assertThat(signedIn("ansvarig-fritid")
                        .get(page(scene.contribution("fritid")))
                        .body())
                .contains("En kommentar till andra uppgifter i ärendet", "om ”Lämna underlag till lägesbilden”")
                .contains("stölderna på Möllevången");
    }

    @Test
    void whoeverPressesTheButtonTwiceHasSaidItOnce() {
        Browser responsible = signedIn("ansvarig-grundskola");
        Callable<HttpResponse<String>> press = () -> says(responsible, SAID);

        List<HttpResponse<String>> answers =
                SameMoment.of(transactions, jdbc, SameMoment.AUDIT_TRAIL, List.of(press, press));

        assertThat(answers).allMatch(answer -> location(answer).endsWith(page(task) + "#kommentarer"));
        assertThat(written()).containsExactly(SAID);
        comments.write("samordnare", task.getId(), "Ja, ta med dem.");
        comments.write("ansvarig-grundskola", task.getId(), SAID);
        assertThat(written()).as("said again in answer to somebody").hasSize(3);
    }

    @Test
    void whoeverMayNotSeeTheTaskNeitherReadsNorWritesAtIt() {
        says(signedIn("ansvarig-grundskola"), SAID);
        Browser stranger = signedIn("ansvarig-fritid");

        stranger.submitPage(page(scene.contribution("fritid")), page(task) + "/kommentar", Map.of("kommentar", "Hej"));

        assertThat(stranger.get(page(task)).body()).doesNotContain("Möllevången");
        assertThat(comments.inTheCaseOf("ansvarig-fritid", task.getId())).isEmpty();
        assertThat(comments.inTheCaseOf("registrator", task.getId())).isEmpty();
        assertThat(written()).containsExactly(SAID);
        assertThatThrownBy(() -> comments.write("registrator", task.getId(), "Hej"))
                .isInstanceOf(FormRefused.class);
    }

    @Test
    void whatCannotBeAcceptedIsSaidAtTheFieldAndTheTextIsStillThere() {
        Browser responsible = signedIn("ansvarig-grundskola");
        String tooLong = "Början på en lång text " + "å".repeat(Comments.LONGEST);

        says(responsible, tooLong);
        assertThat(responsible.get(page(task)).body())
                .contains("Kommentaren har 2023 tecken och högst 2000 får plats.", "Början på en lång text")
                .contains("<title>Fel: ", "aria-invalid=\"true\"", "href=\"#kommentar\"");

        says(responsible, "  \r\n ");
        assertThat(responsible.get(page(task)).body()).contains("Skriv en kommentar innan du publicerar den.");
        says(responsible, "Han heter 850709-9805");
        assertThat(responsible.get(page(task)).body())
                .contains("Kommentaren innehåller något som ser ut som ett personnummer");
        assertThatThrownBy(() -> comments.write("ansvarig-grundskola", task.getId(), "Noll\0tecken"))
                .hasMessageContaining("osynligt tecken");
        assertThat(written()).isEmpty();
    }

    @Test
    void aTextOfTheGreatestLengthFitsHoweverTheBrowserEndsItsLines() {
        String longest = "å\r\n".repeat(Comments.LONGEST / 2 - 1) + "åå";

        says(signedIn("ansvarig-grundskola"), longest);

        assertThat(written()).containsExactly(longest.replace("\r\n", "\n"));
    }

    @Test
    void theAuthorTakesACommentBackAndItSaysSoInItsPlace() {
        Browser responsible = signedIn("ansvarig-grundskola");
        says(responsible, SAID);
        String withdraw = page(task) + "/kommentar/" + only() + "/ta-bort";

        Browser coordinator = signedIn("samordnare");
        assertThat(coordinator.get(page(task)).body()).doesNotContain("/ta-bort");
        coordinator.submitPage(page(task), withdraw, Map.of());
        assertThat(coordinator.get(page(task)).body())
                .contains("Bara den som har skrivit en kommentar kan ta bort den.", "Möllevången");

        responsible.submitPage(page(task), withdraw, Map.of());
        responsible.submitPage(page(task), withdraw, Map.of());

        assertThat(responsible.get(page(task)).body())
                .contains("Kommentaren är borttagen.")
                .doesNotContain("Möllevången", "/ta-bort");
        assertThat(coordinator.get(page(task)).body()).doesNotContain("Möllevången");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'comment.withdraw' and content like ?")
                        .param("%" + only() + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nothingOfWhatWasSaidCanBeChangedInTheDatabase() {
        says(signedIn("ansvarig-grundskola"), SAID);

        for (String change : List.of(
                "update task_comment set content = 'annat'",
                "delete from task_comment",
                "truncate task_comment cascade")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).hasMessageContaining("task_comment");
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'comment.write' and content like ?"
                                + " and content like '%Möllevången%'")
                        .param("%" + only() + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thoseConcernedHearByMailThatThereIsACommentAndNotWhatItSays() {
        comments.write("ansvarig-grundskola", task.getId(), SAID);
        assertThat(told()).as("alone with the task").containsExactly("samordnare");

        comments.write("samordnare", task.getId(), "Ja, ta med dem.");
        assertThat(told()).containsExactlyInAnyOrder("samordnare", "ansvarig-grundskola");

        engine.getTaskService().setAssignee(task.getId(), null);
        comments.write("samordnare", task.getId(), "Och cyklarna.");
        assertThat(told()).hasSize(3).doesNotContain("ansvarig-fritid");
        assertThat(jdbc.sql("select params::text || dedupe_key from notice where template = 'COMMENTED'")
                        .query(String.class)
                        .list())
                .allMatch(stored -> !stored.contains("Möllevången") && !stored.contains("cyklarna"));
    }

    @Test
    void nobodyIsMailedAboutWhatTheyHaveAnsweredOrWhatIsTakenBack() {
        comments.write("ansvarig-grundskola", task.getId(), SAID);
        assertThat(skipped("samordnare")).isEmpty();

        comments.write("samordnare", task.getId(), "Ja, ta med dem.");
        assertThat(skipped("samordnare")).contains("Mottagaren har redan svarat.");
        assertThat(skipped("ansvarig-grundskola")).isEmpty();

        comments.withdraw(
                "samordnare",
                task.getId(),
                comments.inTheCaseOf("samordnare", task.getId()).get(1).id());
        assertThat(skipped("ansvarig-grundskola")).contains("Kommentaren är borttagen.");
    }

    @Test
    void aDeputyWritesInTheirOwnNameForTheOneWhoIsAway() {
        AwayPeople.away(jdbc, "ansvarig-grundskola", "ansvarig-fritid", clock.today(), clock.today());

        comments.write("ansvarig-fritid", task.getId(), SAID);

        assertThat(signedIn("samordnare").get(page(task)).body())
                .containsPattern("<strong>[^<]*fritid[^<]* för [^<]*grundskola[^<]*</strong>");
    }

    private Optional<String> skipped(String person) {
        QueuedNotice notice = jdbc.sql(
                        "select dedupe_key from notice where template = 'COMMENTED' and recipient_id = ?")
                .param(person)
                .query((row, number) -> new QueuedNotice(
                        row.getString("dedupe_key"),
                        NoticeTemplate.COMMENTED,
                        Recipient.person(person),
                        Optional.empty(),
                        clock.instant()))
                .single();
        return revalidations.stream()
                .flatMap(each -> each.reasonToSkip(notice).stream())
                .findFirst();
    }

    private List<String> told() {
        return jdbc.sql("select recipient_id from notice where template = 'COMMENTED' order by queued_at, id")
                .query(String.class)
                .list();
    }

    private List<String> written() {
        return jdbc.sql("select content from task_comment order by number")
                .query(String.class)
                .list();
    }

    private String only() {
        return jdbc.sql("select id::text from task_comment").query(String.class).single();
    }

    private HttpResponse<String> says(Browser browser, String text) {
        return browser.submitPage(page(task), page(task) + "/kommentar", Map.of("kommentar", text));
    }

    private Browser signedIn(String person) {
        return Accounts.signedIn(port, person);
    }

    private static String page(Task task) {
        return "/uppgift/" + task.getId();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
