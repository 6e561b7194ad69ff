package se.trygghetshjulet.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.testing.Chromium;
import se.trygghetshjulet.testing.OwnPages;
import se.trygghetshjulet.testing.ProductTest;

/** Every page of every menu, opened by somebody of each kind, before anything has happened in the municipality. */
@DisplayName("Våra egna sidor i webbläsaren")
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPagesIT {

    @Autowired
    private Organisation organisation;

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
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"samordnare", "chef-grundskola", "driftansvarig"})
    @DisplayName("varje sida i menyn går att använda för alla")
    void everyPageOfTheMenu(String person) {
        assertThat(organisation.person(person)).isNotNull();
        try (OwnPages visit = OwnPages.of(chromium, port, person)) {
            visit.go("/hjulet");
            @SuppressWarnings("unchecked")
            List<String> menu = (List<String>) visit.page()
                    .evaluate("[...document.querySelectorAll('nav a[href]')].map(a => a.getAttribute('href'))");
            assertThat(menu).contains("/hjulet");
            menu.stream()
                    .filter(path -> path.startsWith("/") && !path.startsWith("/camunda"))
                    .forEach(path -> {
                        visit.go(path);
                        visit.inspect(person + path.replace('/', '-'));
                    });
        }
    }
}
