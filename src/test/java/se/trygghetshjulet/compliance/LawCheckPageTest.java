package se.trygghetshjulet.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.SameMoment;
import se.trygghetshjulet.testing.TestClock;

@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Sidan Lagkoll")
class LawCheckPageTest {

    private static final String STATE = "/lagkoll/stallningstagande";

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    private Browser coordinator;
    private Browser reader;

    @BeforeAll
    void nothingHasHappened() {
        CleanSlate.wipe(engine, jdbc);
        clock.moveTo(LocalDate.of(2027, 1, 11));
        coordinator = Accounts.signedIn(port, "samordnare");
        reader = Accounts.signedIn(port, "chef-grundskola");
    }

    @AfterAll
    void leaveNothing() {
        CleanSlate.wipe(engine, jdbc);
    }

    @Test
    @DisplayName("visar varje rad med ord, och vad man gör åt det som saknas")
    void showsEveryRowInWords() {
        String page = reader.get("/lagkoll").body();

        assertThat(page)
                .contains("L4.1", "L4.2", "L4.3", "L5", "L6a", "L6b", "L7", "L9", "L10", "L11", "L12.2", "L12.3", "L13")
                .contains("Ingen lägesbild är fastställd.", "ej uppfyllt", "uppfyllt", "Att göra:")
                .doesNotContainIgnoringCase("tillsyn");
    }

    @Test
    @DisplayName("låter bara samordnaren ta ställning till annan planering, och säger vad som är fel")
    void onlyTheCoordinatorStates() {
        assertThat(reader.get("/lagkoll").body()).doesNotContain("name=\"text\"");
        assertThat(reader.submitPage("/hjulet", STATE, Map.of("text", "Ett försök."))
                        .statusCode())
                .isEqualTo(403);

        HttpResponse<String> empty = coordinator.submitPage("/lagkoll", STATE, Map.of("text", "  "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Skriv vilken annan planering", "href=\"#text\"", "aria-invalid=\"true\"");
        HttpResponse<String> personal =
                coordinator.submitPage("/lagkoll", STATE, Map.of("text", "Ring 070-123 45 67 om folkhälsan."));
        assertThat(personal.statusCode()).isEqualTo(422);
        assertThat(personal.body()).contains("telefonnummer", "om folkhälsan.</textarea>");
        assertThat(coordinator
                        .submitPage("/lagkoll", STATE, Map.of("text", "å".repeat(2001)))
                        .body())
                .contains("Korta den till högst 2000");

        String text = "Hänger ihop med <b>folkhälsoplanen</b>.";
        assertThat(coordinator
                        .submitPage("/lagkoll", STATE, Map.of("text", text))
                        .statusCode())
                .isEqualTo(302);
        assertThat(reader.get("/lagkoll").body())
                .contains("Hänger ihop med &lt;b&gt;folkhälsoplanen&lt;/b&gt;.", "2027-01-11")
                .contains("Kommunen har tagit ställning");
        assertThat(jdbc.sql("select content from audit_entry where action = 'compliance.integration'"
                                + " order by number desc limit 1")
                        .query(String.class)
                        .single())
                .contains("folkhälsoplanen");
    }

    @Test
    @DisplayName("tar emot ett ställningstagande en gång, hur fort någon än trycker igen")
    void takesAStatementOnce() {
        String text = "Hänger ihop med översiktsplanen.";
        Callable<HttpResponse<String>> press = () -> coordinator.submitPage("/lagkoll", STATE, Map.of("text", text));

        List<HttpResponse<String>> answers =
                SameMoment.of(transactions, jdbc, SameMoment.AUDIT_TRAIL, List.of(press, press));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 302);
        assertThat(jdbc.sql("select count(*) from integration_statement where statement = ?")
                        .param(text)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "pdf,application/pdf,%PDF",
        "docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document,PK",
        "xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,PK",
        "csv,text/csv,\uFEFF\"Rad\""
    })
    @DisplayName("skrivs ut som svar till den som frågar")
    void printsTheAnswer(String format, String type, String start) {
        HttpResponse<String> answer = reader.get("/lagkoll/svar/1." + format);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", "2027-01-11." + format);
        assertThat(answer.body()).startsWith(start);
        if (format.equals("csv")) {
            assertThat(answer.body().lines()).hasSize(14);
            assertThat(answer.body()).contains("\"L11\",\"11 §\"", "\"uppfyllt\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lagkoll/svar/0.pdf", "/lagkoll/svar/9.pdf", "/lagkoll/svar/1.exe", "/lagkoll/svar/x.pdf"})
    @DisplayName("skriver inte ut till någon som inte finns")
    void knowsItsRecipients(String path) {
        assertThat(reader.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("är stängd för den som inte har del i året")
    void isClosedToOthers() {
        for (String path : List.of("/lagkoll", "/lagkoll/svar/1.csv")) {
            assertThat(new Browser(port).get(path).statusCode()).isEqualTo(302);
            assertThat(Accounts.signedIn(port, "driftansvarig").get(path).statusCode())
                    .isEqualTo(403);
            assertThat(Accounts.signedInAdministrator(port).get(path).statusCode())
                    .isEqualTo(403);
        }
    }
}
