package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Granskningen av sidornas tillgänglighet")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AxeIT {

    private static final String SOUND = "<html lang='sv'><head><title>Sida</title></head><body><main><h1>Rubrik</h1>"
            + "<label for='namn'>Namn</label><input id='namn'>%s</main></body></html>";

    private Chromium chromium;
    private Page page;

    @BeforeAll
    void openBrowser() {
        chromium = Chromium.start();
        page = chromium.browser().newPage();
    }

    @AfterAll
    void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("Den sida som håller reglerna får inga anmärkningar")
    void aSoundPage() {
        page.setContent(SOUND.formatted(""));
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    @DisplayName("Varje bruten regel sägs med stället, och provet faller")
    void brokenRules() {
        page.setContent(SOUND.formatted("<input id='namnlos'><p id='blek' style='color:#ccc;background:#fff'>Blek</p>"
                + "<p id='blekare' style='color:#ddd;background:#fff'>Blekare</p>"));
        assertThat(Axe.violations(page))
                .containsExactlyInAnyOrder("color-contrast (serious): #blek; #blekare", "label (critical): #namnlos");
        assertThatThrownBy(() -> Axe.assertAccessible(page)).hasMessageContaining("#namnlos");
    }

    @Test
    @DisplayName("Det som bara är fel i ett smalt fönster upptäcks när sidan granskas igen")
    void wrongInANarrowWindowOnly() {
        page.setContent(SOUND.formatted("<style>@media (max-width: 400px) { #text { color: #ccc } }</style>"
                + "<p id='text' style='background:#fff'>Text</p>"));
        page.setViewportSize(1280, 900);
        assertThat(Axe.violations(page)).isEmpty();
        page.setViewportSize(360, 900);
        assertThat(Axe.violations(page)).containsExactly("color-contrast (serious): #text");
    }

    @Test
    @DisplayName("En ram, som granskningen inte ser in i, godtas inte")
    void aFrame() {
        page.setContent(SOUND.formatted("<iframe title='Ram' srcdoc='<p>Ram</p>'></iframe>"));
        assertThatThrownBy(() -> Axe.violations(page)).hasMessageContaining("Frames of");
    }
}
