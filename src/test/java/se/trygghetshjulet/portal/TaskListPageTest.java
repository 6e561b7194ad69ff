package se.trygghetshjulet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AskedUnits;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@ProductTest
@DisplayName("Sidan Mina uppgifter")
class TaskListPageTest {

    private static final String PAGE = "/uppgifter";
    private static final String REASON = "Jag är på kurs hela veckan.";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Officials officials;

    private Task task;

    @BeforeEach
    void someAreAsked() {
        task = TaskListScene.begin(engine, jdbc, clock, officials);
    }

    @AfterEach
    void everybodyIsBack() {
        AskedUnits.forget(engine, jdbc, clock);
    }

    @Test
    @DisplayName("visar mina och dem jag är ersättare för, med ord om hur långt det är kvar")
    void showsMineAndThoseICover() {
        String mine = page(TaskListScene.HOLDER, PAGE);
        assertThat(mine)
                .contains("<strong>2 uppgifter</strong> väntar på dig")
                .contains("Lämna underlag till lägesbilden", "Året 2027 · Lägesbild", "2027-03-12", "om 32 dagar")
                .contains("Hos dig · Förvaltningsansvarig, Grundskoleförvaltningen")
                .contains("Hos Ansvarig för fritiden (demo)", "Ta över från Ansvarig för fritiden (demo)")
                .contains("Som ersättare", "/uppgift/" + task.getId());
        clock.moveTo(TaskListScene.LAST_DAY.plusDays(2));
        assertThat(page(TaskListScene.HOLDER, PAGE))
                .contains("varav <strong class=\"sen\">2 försenade</strong>", "2 dagar försenad");
        assertThat(page(TaskListScene.HOLDER, "/hjulet")).contains("2 uppgifter", "href=\"/uppgifter\"");
    }

    @Test
    @DisplayName("säger vad som kommer när inget väntar, och visar ingen annans uppgifter")
    void saysWhatComesWhenNothingWaits() {
        assertThat(page("registrator", PAGE))
                .contains("Inget väntar på dig.", "Allt är gjort.", "Nästa i året:")
                .doesNotContain("Lämna underlag", "Hela kommunen");
        assertThat(page("registrator", PAGE + "?visa=alla")).doesNotContain("Lämna underlag", "Hela kommunen");
        assertThat(new Browser(port).get(PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("låter samordnaren söka och välja ut i hela kommunen")
    void letsTheCoordinatorSearch() {
        Browser coordinator = Accounts.signedIn(port, "samordnare");
        assertThat(coordinator.get(PAGE + "?visa=alla").body()).contains("Hela kommunen", "4</span>");
        assertThat(coordinator
                        .get(PAGE + "?visa=alla&sok=underlag%20grundskolan")
                        .body())
                .contains(task.getId())
                .doesNotContain("Hos Ansvarig för fritiden");
        assertThat(coordinator
                        .get(PAGE + "?visa=alla&person=" + TaskListScene.ABSENT)
                        .body())
                .contains("Hos Ansvarig för fritiden")
                .doesNotContain(task.getId());
        assertThat(coordinator.get(PAGE + "?visa=alla&nar=utan-frist&sida=7").body())
                .contains("Inga uppgifter stämmer med det du har valt.");
        assertThat(coordinator
                        .get(PAGE + "?visa=alla&sok=%3Cscript%3E%27%22%25")
                        .body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>'");
    }

    @Test
    @DisplayName("tar och lämnar över med skäl, och det som är fel står vid sitt fält med det skrivna kvar")
    void takesAndHandsOver() {
        Browser holder = Accounts.signedIn(port, TaskListScene.HOLDER);
        Task absents = officials.task(TaskListScene.CONTRIBUTE, "unit.fritid");
        String path = PAGE + "/" + absents.getId();
        HttpResponse<String> taken =
                holder.submitPage(PAGE, path + "/ta?nar=senare", Map.of("hos", TaskListScene.ABSENT));
        assertThat(taken.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/uppgifter?nar=senare"));
        assertThat(holder.get(PAGE + "?nar=senare").body())
                .contains("är nu din", "Hos dig, som ersättare för Ansvarig för fritiden (demo)");

        HttpResponse<String> refused = holder.submitPage(
                path + "/lamna", path + "/lamna", Map.of("orsak", "Ring 070-123 45 67", "hos", TaskListScene.HOLDER));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Fel: Lämna över uppgiften", "href=\"#till\"", "Välj vem som ska ha uppgiften.")
                .contains("href=\"#orsak\"", "telefonnummer", "Ring 070-123 45 67</textarea>");

        assertThat(holder.submitPage(
                                path + "/lamna",
                                path + "/lamna",
                                Map.of("orsak", REASON, "till", TaskListScene.ABSENT, "hos", TaskListScene.HOLDER))
                        .statusCode())
                .isEqualTo(302);
        assertThat(holder.get(PAGE).body()).contains("är nu hos Ansvarig för fritiden (demo).");
        assertThat(assignee(absents)).isEqualTo(TaskListScene.ABSENT);
        assertThat(jdbc.sql("select content from audit_entry where action = 'task.handover'"
                                + " order by number desc limit 1")
                        .query(String.class)
                        .single())
                .contains(REASON);
    }

    @Test
    @DisplayName("lämnar över flera på en gång och säger vad som inte gick")
    void handsOverSeveral() {
        Browser coordinator = Accounts.signedIn(port, "samordnare");
        Task absents = officials.task(TaskListScene.CONTRIBUTE, "unit.fritid");
        String marked = PAGE + "/flera?visa=alla&uppgift=" + task.getId() + "&uppgift=" + absents.getId();
        assertThat(coordinator.get(marked).body())
                .contains("Lämna över 2 uppgifter")
                .contains("Ansvarig för grundskolan (demo) – ersättare för Ansvarig för fritiden (demo)"
                        + " – kan ta 1 av 2");
        assertThat(coordinator
                        .submitPage(marked, marked, Map.of("till", TaskListScene.HOLDER))
                        .statusCode())
                .isEqualTo(422);

        coordinator.submitPage(
                marked,
                marked,
                Map.of(
                        "till",
                        TaskListScene.HOLDER,
                        "orsak",
                        REASON,
                        "hos-" + task.getId(),
                        TaskListScene.HOLDER,
                        "hos-" + absents.getId(),
                        TaskListScene.ABSENT));
        assertThat(coordinator.get(PAGE + "?visa=alla").body())
                .contains("1 uppgift är nu hos Ansvarig för grundskolan (demo).")
                .contains("flyttades inte. Ansvarig för grundskolan (demo) har redan uppgiften.");
        assertThat(assignee(absents)).isEqualTo(TaskListScene.HOLDER);
        assertThat(coordinator.get(PAGE + "/flera?visa=alla").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("går inte att använda för att flytta eller ta andras uppgifter")
    void refusesAttacks() {
        Browser stranger = Accounts.signedIn(port, "registrator");
        String path = PAGE + "/" + task.getId();
        stranger.submitPage(PAGE, path + "/ta", Map.of("hos", TaskListScene.HOLDER));
        stranger.submitPage(
                PAGE, path + "/lamna", Map.of("till", "registrator", "orsak", REASON, "hos", TaskListScene.HOLDER));
        stranger.submitPage(
                PAGE,
                PAGE + "/flera?uppgift=" + task.getId(),
                Map.of("till", "registrator", "orsak", REASON, "hos-" + task.getId(), TaskListScene.HOLDER));
        assertThat(stranger.get(path + "/lamna").statusCode()).isEqualTo(302);
        assertThat(stranger.get(PAGE).body()).contains("redan klar, eller").doesNotContain("Lämna underlag");
        assertThat(stranger.withToken("", "POST", path + "/ta", "{}").statusCode())
                .as("without a token")
                .isEqualTo(403);
        Browser coordinator = Accounts.signedIn(port, "samordnare");
        coordinator.submitPage(PAGE, path + "/ta", Map.of("hos", TaskListScene.HOLDER));
        assertThat(coordinator.get(PAGE).body()).contains("en roll som du inte har");
        assertThat(coordinator
                        .submitPage(PAGE, path + "/ta?vidare=//ond.example", Map.of("hos", TaskListScene.HOLDER))
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/uppgifter"));
        assertThat(assignee(task)).isEqualTo(TaskListScene.HOLDER);
    }

    private String assignee(Task of) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskId(of.getId())
                .singleResult()
                .getAssignee();
    }

    private String page(String person, String path) {
        return Accounts.signedIn(port, person).get(path).body();
    }
}
