package se.trygghetshjulet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.OwnPages;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** The pages about deadlines, deputies and mail as they look when something is under way. */
@DisplayName("Frister, Ersättare, Utskick och Min post i webbläsaren")
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeadlinePagesIT {

    @Autowired
    private Officials officials;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void aTaskThatIsLateAndAChairWhoIsAway() {
        clock.moveTo(LocalDate.of(2027, 1, 11));
        CleanSlate.wipe(engine, jdbc);
        officials.startPhase(
                "situational-picture",
                "malmo-2027",
                Map.of("cycleId", officials.recordedYear(2027).toString(), "year", 2027));
        clock.moveTo(LocalDate.of(2027, 2, 9));
        AwayPeople.away(jdbc, "registrator", null, LocalDate.of(2027, 2, 9), LocalDate.of(2027, 2, 12));
        AwayPeople.away(jdbc, "samordnare", "analytiker", LocalDate.of(2027, 2, 15), LocalDate.of(2027, 2, 19));
        chromium = Chromium.start();
    }

    @AfterAll
    void everybodyIsBack() {
        AwayPeople.everybodyIsBack(jdbc);
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("går att läsa och använda för alla, också när något är fel i det som skrevs")
    void thePagesAreForEverybody() {
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            Page page = visit.go("/frister");
            page.locator("main summary").first().click();
            visit.inspect("frister-sen");
            page.locator("input[name=dag]").first().fill("2027-02-13");
            page.locator("input[name=orsak]").first().fill("Styrgruppens möte är flyttat");
            page.getByText("Flytta fristen").last().click();
            page.waitForSelector("[id^=dag-fel]");
            assertThat(page.locator("[id^=dag-fel]").textContent()).contains("ingen arbetsdag");
            visit.inspect("frister-fel");

            visit.go("/ersattare");
            visit.inspect("ersattare-borta");
            visit.go("/utskick");
            visit.inspect("utskick-vantar");
            page.locator("main table a").first().click();
            page.waitForURL("**/utskick/*");
            visit.inspect("utskick-ett");
            visit.go("/min-post");
            visit.inspect("min-post");
        }
    }
}
