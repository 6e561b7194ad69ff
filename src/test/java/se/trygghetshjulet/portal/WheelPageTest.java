package se.trygghetshjulet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

@ProductTest
@TestPropertySource(properties = "year-of-its-own=wheel")
@DisplayName("Sidan Årshjulet")
@TestMethodOrder(OrderAnnotation.class)
class WheelPageTest {

    private static final Map<String, Object> YEAR = Map.of(
            "year", 2027,
            "variant", "FULL",
            "plan_ksau", "2027-06-21",
            "plan_ks", "2027-08-18",
            "plan_kf", "2027-09-09",
            "report_ksau", "2028-03-13",
            "report_ks", "2028-03-22",
            "report_kf", "2028-03-30");

    @LocalServerPort
    private int port;

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Order(1)
    @DisplayName("säger vad man gör när inget år har startat")
    void saysWhatToDoBeforeAnyYear() {
        assertThat(page("chef-grundskola", "/hjulet")).contains("Inget år har startat ännu");
    }

    @Test
    @Order(2)
    @DisplayName("visar fasen som pågår, de som kommer och vem som väntas på")
    void showsTheYear() {
        officials.start("samordnare", "annual-cycle", YEAR);

        assertThat(page("trygghetsdirektor", "/hjulet"))
                .contains("Årshjulet 2027", "fas running", "fas coming", "2027-04-14", "KSAU", "2028-03-30")
                .contains("Bestäm hur lägesbilden tas fram", "href=\"/uppgift/")
                .contains("1 uppgift väntar på dig", "Nästa dag som gäller", "KSAU: åtgärdsplanen")
                .contains(
                        "Senast: KF 2027-09-09 är kungjort", "KL 5 kap. 13 och 15 §§", "Ingen lägesbild är fastställd");
    }

    @Test
    @Order(3)
    @DisplayName("visar inte Lagkoll för den som inte har del i året")
    void hidesTheLawCheckFromOthers() {
        assertThat(page("lasare", "/hjulet")).contains("rader uppfyllda");
        assertThat(page("driftansvarig", "/hjulet")).contains("Årshjulet 2027").doesNotContain("rader uppfyllda");
    }

    @Test
    @Order(3)
    @DisplayName("länkar bara till det som läsaren själv kan öppna")
    void linksOnlyWhatTheReaderCanOpen() {
        assertThat(page("chef-grundskola", "/hjulet/2027"))
                .contains("Bestäm hur lägesbilden tas fram")
                .doesNotContain("href=\"/uppgift/");
    }

    @Test
    @Order(3)
    @DisplayName("länkar också till det som läsaren kan öppna som ersättare")
    void linksWhatADeputyCanOpen() {
        AwayPeople.away(jdbc, "trygghetsdirektor", "chef-grundskola", clock.today(), clock.today());
        try {
            assertThat(page("chef-grundskola", "/hjulet/2027")).contains("href=\"/uppgift/");
        } finally {
            AwayPeople.everybodyIsBack(jdbc);
        }
    }

    @Test
    @Order(4)
    @DisplayName("säger med ord att något är försenat")
    void saysWhatIsLate() {
        clock.moveTo(LocalDate.of(2027, 4, 20));

        assertThat(page("chef-grundskola", "/hjulet"))
                .contains("försenad", "pågår, efter plan")
                .contains("fas late");
    }

    @Test
    @Order(5)
    @DisplayName("finns bara för år som finns")
    void knowsOnlyRecordedYears() {
        Browser browser = Accounts.official(port, "chef-grundskola");

        assertThat(browser.get("/hjulet/2031").statusCode()).isEqualTo(404);
        assertThat(new Browser(port).get("/hjulet").statusCode()).isEqualTo(302);
    }

    private String page(String person, String path) {
        return Accounts.official(port, person).get(path).body();
    }
}
