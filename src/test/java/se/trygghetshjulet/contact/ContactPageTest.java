package se.trygghetshjulet.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.trygghetshjulet.organisation.Person;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.AwayPeople;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.ProductTest;

/** How the coordination function is reached is public, is a function's, and is remembered. It is the 11th of January 2027. */
@ProductTest
class ContactPageTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @LocalServerPort
    private int port;

    @Autowired
    private ContactPoint contactPoint;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessEngine engine;

    @AfterEach
    void asTheFileSays() {
        AwayPeople.everybodyIsBack(jdbc);
        CleanSlate.wipe(engine, jdbc);
    }

    @Test
    void untilSomebodyChangesItTheContactPointIsAsTheMunicipalitysFileSays() {
        ContactView view = contactPoint.view();
        assertThat(view.contact().telephone()).isEqualTo("040-628 04 00");
        assertThat(view.changedOn()).isEmpty();
        assertThat(view.published()).isTrue();
        assertThat(view.attended()).isTrue();
        assertThat(view.holders()).extracting(Person::id).containsExactly("samordnare");
        assertThat(view.deputies()).extracting(Person::id).containsExactly("bitradande-samordnare");
        assertThat(Accounts.official(port, "registrator").get("/kontaktpunkt").body())
                .contains("040-628 04 00", "trygghet@malmo.example", "Samordnaren (demo)", "kommunens fil")
                .doesNotContain("<form action=\"/kontaktpunkt\"", "obemannad");
    }

    @Test
    void theCoordinatorChangesItAndWhatHeldBeforeStaysInTheHistoryAndTheTrail() {
        Browser coordinator = Accounts.official(port, "samordnare");
        assertThat(send(coordinator, contact()).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("?sparad"));
        ContactView view = contactPoint.view();
        assertThat(view.contact().email()).isEqualTo("samordning@malmo.example");
        assertThat(view.changedOn()).hasValueSatisfying(day -> assertThat(day).hasToString("2027-01-11"));
        assertThat(coordinator.get("/kontaktpunkt").body())
                .contains("samordning@malmo.example", "trygghet@malmo.example", "2027-01-11", "Samordnaren (demo)");
        assertThat(jdbc.sql("select action || ' av ' || actor from audit_entry order by number desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("contact.changed av samordnare");
        assertThatThrownBy(() ->
                        jdbc.sql("update contact_point set telephone = '1'").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void twoWhoChangeItAtOnceDoNotOverwriteEachOther() {
        Browser coordinator = Accounts.official(port, "samordnare");
        send(coordinator, contact());
        Map<String, String> late = contact();
        late.put("telephone", "040-628 04 99");
        HttpResponse<String> answer = send(coordinator, late);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Någon annan har ändrat kontaktpunkten", "value=\"040-628 04 99\"");
        assertThat(contactPoint.view().contact().telephone()).isEqualTo("040-628 04 11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "function  | ''                       | Skriv vad funktionen heter",
                "function  | Samordnaren (demo) själv | Skriv funktionens namn, inte en persons",
                "telephone | ''                       | Skriv ett telefonnummer med riktnummer",
                "telephone | ring växeln              | Skriv ett telefonnummer med riktnummer",
                "email     | trygghet                 | Skriv en e-postadress",
                "email     | SAMORDNARE@malmo.example | Det är en persons egen adress"
            })
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost(String field, String typed, String sentence) {
        Map<String, String> contact = contact();
        contact.put(field, typed);
        HttpResponse<String> answer = send(Accounts.official(port, "samordnare"), contact);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + field + "\"", sentence, "value=\"Stadshuset, 205 80 Malmö\"");
        assertThat(contactPoint.view().changedOn()).isEmpty();
    }

    @Test
    void nobodyElseChangesItUnlessTheyStandInForTheCoordinator() {
        Browser deputy = Accounts.official(port, "bitradande-samordnare");
        assertThat(send(deputy, contact()).statusCode()).isEqualTo(403);
        AwayPeople.away(jdbc, "samordnare", "bitradande-samordnare", TODAY, TODAY);
        assertThat(send(deputy, contact()).statusCode()).isEqualTo(302);
    }

    @Test
    void aFunctionThatNobodyLooksAfterIsSaidToBeSo() {
        AwayPeople.away(jdbc, "samordnare", null, TODAY, TODAY);
        assertThat(contactPoint.view().attended()).isFalse();
        assertThat(Accounts.official(port, "stadsdirektor").get("/kontaktpunkt").body())
                .contains("Samordningsfunktionen är obemannad", "Borta utan ersättare 2027-01-11");
    }

    private static HttpResponse<String> send(Browser browser, Map<String, String> contact) {
        return browser.submitPage("/kontaktpunkt", "/kontaktpunkt", contact);
    }

    private static Map<String, String> contact() {
        Map<String, String> contact = new HashMap<>();
        contact.put("function", "Samordningsfunktionen");
        contact.put("telephone", "040-628 04 11");
        contact.put("email", "samordning@malmo.example");
        contact.put("address", "Stadshuset, 205 80 Malmö");
        contact.put("follows", "");
        return contact;
    }
}
