package se.trygghetshjulet.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.OwnPages;
import se.trygghetshjulet.testing.ProductTest;

/** The pages as they are before anything has happened in the municipality; {@code FilledDemoIT} looks at them later. */
@DisplayName("Våra egna sidor i webbläsaren")
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPagesIT {

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("inloggningssidan går att använda för alla")
    void signInPage() {
        try (OwnPages visit = OwnPages.stranger(chromium, port)) {
            visit.go("/logga-in");
            visit.inspect("logga-in");
            visit.page().locator("footer a").click();
            assertThat(visit.page().locator("h1").textContent()).isEqualTo("Tillgänglighetsredogörelse");
            visit.inspect("tillganglighet");
        }
    }

    @Test
    @DisplayName("varje sida i samordnarens meny går att använda för alla, också innan något har hänt")
    void everyPageOfTheMenuBeforeAnythingHasHappened() {
        try (OwnPages visit = OwnPages.of(chromium, port, "samordnare")) {
            visit.inspectMenu("tom");
        }
    }
}
