package se.trygghetshjulet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetshjulet.picture.PicturePhase.nothing;
import static se.trygghetshjulet.picture.PicturePhase.rows;
import static se.trygghetshjulet.picture.PicturePhase.with;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.statistics.internal.EmptyStatistics;
import se.trygghetshjulet.statistics.internal.ImportedFigures;
import se.trygghetshjulet.statistics.internal.reading.BraFiles;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;

/** What stands out in the figures becomes the beginning of a problem when a person says so, and only then. */
@ProductTest
class SuggestingAProblemTest {

    private static final Pattern SERIES = Pattern.compile(
            "name=\"serie\" value=\"([^\"]+)\"><input type=\"hidden\" name=\"slag\" value=\"([A-Z]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext product;

    private PicturePhase phase;

    @BeforeEach
    void aMunicipalityWithTheIndicatorsOfBra() {
        phase = new PicturePhase(officials, engine, jdbc);
        phase.forgetEverything();
        EmptyStatistics.wipe(jdbc);
        new ImportedFigures(product).add("Malmö.xlsx", BraFiles.indicatorWorkbook("Malmö"));
        phase.gathers(2027);
    }

    private Map<String, String> firstCandidate(Browser browser) {
        Matcher candidate = SERIES.matcher(browser.get("/statistik").body());
        assertThat(candidate.find()).as("something stands out").isTrue();
        return Map.of("serie", candidate.group(1), "slag", candidate.group(2));
    }

    private static HttpResponse<String> carry(Browser browser, Map<String, String> candidate) {
        return browser.submitPage("/statistik", "/underlag/forslag", candidate);
    }

    private List<Map<String, Object>> problemsOf(String unit) {
        return rows(officials.opens(phase.contribution(unit)), "problems");
    }

    private Browser responsibleFor(String unit) {
        return Accounts.official(port, officials.holderOf("unit." + unit));
    }

    @Test
    void aUnitCarriesItIntoItsOwnContributionWithOneClick() {
        Browser leisure = responsibleFor("fritid");

        HttpResponse<String> answer = carry(leisure, firstCandidate(leisure));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(leisure.get("/statistik").body())
                .contains("påbörjat problem i underlaget från Fritidsförvaltningen");
        assertThat(problemsOf("fritid")).singleElement().satisfies(problem -> {
            assertThat(problem.get("extent").toString()).contains("över", "Källa: Brå");
            assertThat(problem.get("area")).isEqualTo("Malmö");
        });
        assertThat(officials.opens(phase.contribution("fritid"))).containsEntry("answer", "REPORT");
        assertThat(problemsOf("grundskola")).isEmpty();
    }

    @Test
    void theCoordinatorChoosesWhichUnitIsToLookAtIt() {
        Browser coordinator = Accounts.official(port, "samordnare");
        Map<String, String> candidate = firstCandidate(coordinator);

        assertThat(carry(coordinator, candidate).body()).contains("Vilken förvaltning ska titta på det?");
        assertThat(problemsOf("grundskola")).isEmpty();
        Map<String, String> chosen = new java.util.HashMap<>(candidate);
        chosen.put("enhet", "grundskola");
        carry(coordinator, chosen);
        carry(coordinator, chosen);

        assertThat(problemsOf("grundskola")).as("twice is once").hasSize(1);
    }

    @Test
    void theUnitMayThinkOtherwise() {
        Browser leisure = responsibleFor("fritid");
        carry(leisure, firstCandidate(leisure));

        phase.contribute("fritid", afterLooking(nothing("Ökningen beror på fler anmälningar")));

        assertThat(suggestions()).isZero();
        assertThat(jdbc.sql("select count(*) from problem").query(Integer.class).single())
                .isZero();
    }

    @Test
    void whatWasSuggestedWhileTheFormLayOpenIsNotLost() {
        Browser leisure = responsibleFor("fritid");
        Map<String, Object> written = afterLooking(nothing("Vi har inte sett något"));
        carry(leisure, firstCandidate(leisure));

        phase.contribute("fritid", written);

        assertThat(suggestions()).isEqualTo(1);
    }

    @Test
    void whatIsSentBackBecomesTheUnitsOwnProblem() {
        Browser leisure = responsibleFor("fritid");
        carry(leisure, firstCandidate(leisure));
        Map<String, Object> begun = problemsOf("fritid").get(0);
        begun.putAll(Map.of("description", "Fler anmäler", "consequences", "Fler drabbas", "extent", "Se siffrorna"));

        phase.contribute("fritid", afterLooking(Map.of("answer", "REPORT", "problems", List.of(begun))));

        assertThat(suggestions()).isZero();
        assertThat(jdbc.sql("select count(*) from problem").query(Integer.class).single())
                .isEqualTo(1);
    }

    private Map<String, Object> afterLooking(Map<String, Object> answers) {
        Object seen = officials.opens(phase.contribution("fritid")).get("offered");
        return with(answers, "shownProposals", seen);
    }

    private int suggestions() {
        return jdbc.sql("select count(*) from suggested_problem")
                .query(Integer.class)
                .single();
    }

    @Test
    void nobodyCarriesAnythingIntoTheContributionOfOthers() {
        Browser leisure = responsibleFor("fritid");
        Map<String, String> candidate = new java.util.HashMap<>(firstCandidate(leisure));
        candidate.put("enhet", "grundskola");

        carry(leisure, candidate);

        assertThat(problemsOf("grundskola")).isEmpty();
        Browser registrar = Accounts.official(port, "registrator");
        carry(registrar, firstCandidate(registrar));
        assertThat(registrar.get("/statistik").body()).contains("Inget underlag väntar på dig");
    }

    @Test
    void nothingIsCarriedIntoAYearThatWasCancelled() {
        jdbc.sql("update cycle set closed_at = now(), cancelled = true").update();
        Browser leisure = responsibleFor("fritid");

        carry(leisure, firstCandidate(leisure));

        assertThat(leisure.get("/statistik").body()).contains("Inget underlag väntar på dig");
    }

    @Test
    void whatDoesNotStandOutCannotBeCarried() {
        Browser leisure = responsibleFor("fritid");
        for (String series : List.of("nej", "00000000-0000-0000-0000-000000000000")) {
            assertThat(carry(leisure, Map.of("serie", series, "slag", "RISES")).statusCode())
                    .isEqualTo(404);
        }
    }
}
