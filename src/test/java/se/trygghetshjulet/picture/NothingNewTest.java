package se.trygghetshjulet.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.trygghetshjulet.picture.PicturePhase.ADOPT;
import static se.trygghetshjulet.picture.PicturePhase.COMPILE;
import static se.trygghetshjulet.picture.PicturePhase.CONTRIBUTE;
import static se.trygghetshjulet.picture.PicturePhase.DECIDE;
import static se.trygghetshjulet.picture.PicturePhase.STATISTICS;
import static se.trygghetshjulet.picture.PicturePhase.problem;
import static se.trygghetshjulet.picture.PicturePhase.report;
import static se.trygghetshjulet.picture.PicturePhase.rows;
import static se.trygghetshjulet.picture.PicturePhase.statistics;
import static se.trygghetshjulet.picture.PicturePhase.with;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.TestClock;

/** A unit reads what it wrote last year and vouches for it as it stands, where the law lets it. */
@PictureTest
class NothingNewTest {

    private static final Map<String, Object> NOTHING_NEW = Map.of("nothingNew", true);

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private PicturePhase phase;

    @BeforeEach
    void theMunicipalityHasNoPicture() {
        phase = new PicturePhase(officials, engine, jdbc);
        phase.forgetEverything();
    }

    @AfterEach
    void itIsJanuaryAgain() {
        phase.forgetEverything();
        clock.moveTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    void whatWasWrittenLastYearStandsBesideTheFormAndIsConfirmedWithOneButton() {
        lastYearsPictureIsAdopted();
        unitsAreAskedIn(2028);
        Browser responsible = Accounts.signedIn(port, "ansvarig-grundskola");
        String page = "/uppgift/" + phase.contribution("grundskola").getId();

        assertThat(responsible.get(page).body())
                .contains("Underlaget till lägesbilden 2027", "Ansvarig för grundskolan (demo) 2027-01-11")
                .contains("Skadegörelse vid skolor", "42 anmälningar under 2026", "Mörkertalet är okänt.")
                .contains("Sociala medier (bortvald: Går inte att kontrollera)")
                .contains("Vi har gått igenom det vi skrev 2027-01-11 mot läget i dag.");

        HttpResponse<String> unvouched = responsible.submitPage(page, page + "/oforandrat", Map.of("utkast", "0"));
        assertThat(location(unvouched)).endsWith(page);
        assertThat(responsible.get(page).body()).contains("Kryssa i att ni har gått igenom svaret");

        HttpResponse<String> confirmed =
                responsible.submitPage(page, page + "/oforandrat", Map.of("utkast", "0", "stammer", "true"));
        assertThat(location(confirmed)).endsWith("/klar");
        assertThat(jdbc.sql("select contribution.given_by || ' ' || earlier.unit from contribution"
                                + " join contribution earlier on earlier.id = contribution.confirms")
                        .query(String.class)
                        .single())
                .isEqualTo("ansvarig-grundskola grundskola");
        assertThat(jdbc.sql("select title || ', ' || extent from problem where previous_problem_id is not null")
                        .query(String.class)
                        .single())
                .isEqualTo("Skadegörelse vid skolor, 42 anmälningar under 2026");
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where action = ? and content like '%\"nothingNew\":true%'")
                        .param(CONTRIBUTE)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whatIsWrittenInTheFormMeanwhileIsNotThrownAwayUnseen() {
        lastYearsPictureIsAdopted();
        unitsAreAskedIn(2028);
        Task task = phase.contribution("grundskola");
        Browser responsible = Accounts.signedIn(port, "ansvarig-grundskola");
        String page = "/uppgift/" + task.getId();
        jdbc.sql("insert into task_draft (task_id, content, version, saved_at, saved_by)"
                        + " values (?, '{}', 1, now(), 'ansvarig-grundskola')")
                .param(task.getId())
                .update();

        responsible.submitPage(page, page + "/oforandrat", Map.of("utkast", "0", "stammer", "true"));

        assertThat(responsible.get(page).body())
                .contains(
                        "Det har skrivits i formuläret sedan du öppnade sidan.", "Det finns ett utkast i formuläret.");
    }

    @Test
    void theCompiledPictureSaysWhoConfirmedAndWhen() {
        lastYearsPictureIsAdopted();
        unitsAreAskedIn(2028);
        phase.contribute("grundskola", NOTHING_NEW);
        phase.contribute("fritid", NOTHING_NEW);
        phase.contribute("police", NOTHING_NEW);
        officials.complete(STATISTICS, statistics());

        assertThat(rows(officials.opens(officials.task(COMPILE)), "contributionTable"))
                .extracting(row -> row.get("answer"))
                .containsExactly(
                        "1 problem. Bekräftat oförändrat av Ansvarig för fritiden (demo) den 2028-01-10",
                        "1 problem. Bekräftat oförändrat av Ansvarig för grundskolan (demo) den 2028-01-10",
                        "Inget att rapportera: Inget nytt sedan förra mätningen. Bekräftat oförändrat av"
                                + " Polisens ansvariga (demo) den 2028-01-10");
        assertThat(jdbc.sql("select count(*) from source where contribution_id is not null")
                        .query(Integer.class)
                        .single())
                .as("the sources of both years")
                .isEqualTo(8);
    }

    @Test
    void theFirstYearHasNothingToConfirm() {
        phase.gathers(2027);

        assertThat(officials.opens(phase.contribution("grundskola"))).containsEntry("mayRepeat", false);
        refused("Det finns inget tidigare underlag från er att bekräfta.");
        assertThat(Accounts.signedIn(port, "ansvarig-grundskola")
                        .get("/uppgift/" + phase.contribution("grundskola").getId())
                        .body())
                .doesNotContain("Förra gången");
    }

    @Test
    void theSameWordsAreNotConfirmedPastTheTwoYearsOfTheLaw() {
        lastYearsPictureIsAdopted();
        unitsAreAskedIn(2028);
        PicturePhase.UNITS.forEach(unit -> phase.contribute(unit, NOTHING_NEW));
        adopts();
        unitsAreAskedIn(2029);

        refused("Det ni skrev är från 2027-01-11.");
        phase.contribute("grundskola", report(problem("Skadegörelse vid skolor")));
        assertThat(jdbc.sql("select count(*) from contribution where confirms is not null and unit = 'grundskola'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsSentBackWantsSomethingNew() {
        lastYearsPictureIsAdopted();
        unitsAreAskedIn(2028);
        PicturePhase.UNITS.forEach(unit -> phase.contribute(unit, NOTHING_NEW));
        compiles();
        officials.complete(PicturePhase.REVIEW, Map.of("agrees", "yes"));
        officials.complete(
                ADOPT, Map.of("adoption", "CONTRIBUTORS", "units", List.of("grundskola"), "comment", "Hur är det nu?"));

        refused("Underlaget har skickats tillbaka");
    }

    private void lastYearsPictureIsAdopted() {
        phase.adopts(2027);
        officials.complete(ADOPT, Map.of("adoption", "APPROVED"));
    }

    private void unitsAreAskedIn(int year) {
        clock.moveTo(LocalDate.of(year, 1, 10));
        phase.begins(year);
        officials.complete(DECIDE, with(PicturePhase.approach(PicturePhase.UNITS), "timeLimit", year + "-03-10"));
    }

    private void adopts() {
        compiles();
        officials.complete(PicturePhase.REVIEW, Map.of("agrees", "yes"));
        officials.complete(ADOPT, Map.of("adoption", "APPROVED"));
    }

    private void compiles() {
        officials.complete(STATISTICS, statistics());
        officials.complete(COMPILE, phase.compilation());
    }

    private void refused(String why) {
        assertThatThrownBy(() -> phase.contribute("grundskola", NOTHING_NEW))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refusal -> assertThat(refusal.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("nothingNew");
                            assertThat(error.message()).startsWith(why);
                        }));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
