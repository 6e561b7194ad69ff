package se.trygghetshjulet.picture;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static se.trygghetshjulet.picture.PicturePhase.ADOPT;
import static se.trygghetshjulet.picture.PicturePhase.DECIDE;
import static se.trygghetshjulet.picture.PicturePhase.with;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.OwnPages;
import se.trygghetshjulet.testing.TestClock;

/** Somebody whose unit has nothing new to say, in the second year. */
@DisplayName("Inget nytt sedan förra året, i webbläsaren")
@PictureTest
class NothingNewIT {

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

    @AfterEach
    void itIsJanuaryAgain() {
        new PicturePhase(officials, engine, jdbc).forgetEverything();
        clock.moveTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    @DisplayName("förra årets svar läses bredvid formuläret och bekräftas i ett steg")
    void whatStoodLastYearIsReadAndConfirmed() {
        PicturePhase phase = new PicturePhase(officials, engine, jdbc);
        phase.forgetEverything();
        phase.adopts(2027);
        officials.complete(ADOPT, Map.of("adoption", "APPROVED"));
        clock.moveTo(LocalDate.of(2028, 1, 10));
        phase.begins(2028);
        officials.complete(DECIDE, with(PicturePhase.approach(PicturePhase.UNITS), "timeLimit", "2028-03-10"));
        String task = phase.contribution("grundskola").getId();

        try (Chromium chromium = Chromium.start();
                OwnPages visit = OwnPages.of(chromium, port, "ansvarig-grundskola")) {
            Page page = visit.go("/uppgift/" + task);
            page.locator("[data-task-form][data-drawn]").waitFor();
            page.locator("#forra summary").first().click();
            assertThat(page.locator("#forra")).containsText("42 anmälningar under 2026");
            visit.inspect("uppgift-inget-nytt");

            page.getByLabel("Inget nytt sedan förra året").check();
            assertThat(page.getByLabel("Har ni något att rapportera?")).hasCount(0);
            assertThat(page.locator(".fjs-form-field-dynamiclist")).hasCount(0);
            page.getByLabel("Inget nytt sedan förra året").uncheck();

            page.getByLabel("Vi har gått igenom det vi skrev 2027-01-11").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekräfta oförändrat och lämna in"))
                    .click();
            // What was ticked and unticked in the form was saved as a draft meanwhile, and nobody has read it.
            assertThat(page.locator("#forra [role=alert]")).containsText("Det har skrivits i formuläret");
            page.locator("[data-task-form][data-drawn]").waitFor();
            visit.inspect("uppgift-inget-nytt-utkast");

            page.getByLabel("Vi har gått igenom det vi skrev 2027-01-11").check();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekräfta oförändrat och lämna in"))
                    .click();
            page.waitForURL("**/klar");
        }
    }
}
