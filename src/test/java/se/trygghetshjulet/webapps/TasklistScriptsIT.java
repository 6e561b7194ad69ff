package se.trygghetshjulet.webapps;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.testing.Chromium;

/** Runs the scripts in a browser, on a page with the elements and ids that form-js 1.8.7 renders. */
@DisplayName("Skripten i Tasklist")
class TasklistScriptsIT {

    private static final String ORIGIN = "http://tasklist.test";
    private static final String SUBMIT_URL = "/camunda/api/engine/engine/default/task/t1/submit-form";

    private static final String SCHEMA = """
            {"components": [
              {"id": "Falt_inledning", "type": "textarea", "key": "introduction"},
              {"id": "Lista_1", "type": "dynamiclist", "path": "problems", "components": [
                {"id": "Falt_2", "type": "textfield", "key": "title", "validate": {"patternErrorMessage": "Skriv A-Ö"}}]}]}
            """;

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Camunda Tasklist</title></head><body>
            <section class="task-card"><h2 class="task">Lämna underlag</h2>
              <span class="due-date" tabindex="0">2027-02-05</span>
              <span class="assignee"><span class="set-value" tabindex="0">Samordnaren</span></span>
              <span ng-click="editGroups()"><a href="">Styrgruppens ordförande</a></span></section>
            <div class="tasks-list"><div class="task"><h4><a href="#/?task=t1">Lämna underlag</a></h4></div></div>
            <button class="region-toggle" data-region="list"><span></span></button>
            <div><div class="fjs-container"><form class="fjs-form" novalidate>
              <div class="fjs-form-field fjs-form-field-textarea">
                <label class="fjs-form-field-label">Inledning</label>
                <textarea id="fjs-form-x1-Falt_inledning"></textarea></div>
              <div class="fjs-form-field fjs-form-field-dynamiclist"><label class="fjs-form-field-label">Problem</label>
                <div class="fjs-repeat-row-container"><div class="fjs-form-field">
                  <label class="fjs-form-field-label">Rubrik<span>*</span></label>
                  <input id="fjs-form-x1-Falt_2_0"></div><button type="button" aria-label="Remove list item 1"></button></div>
                <div class="fjs-repeat-row-container"><div class="fjs-form-field">
                  <label class="fjs-form-field-label">Rubrik<span>*</span></label>
                  <input id="fjs-form-x1-Falt_2_1" placeholder="Search"></div></div>
                <button type="button" class="fjs-repeat-render-add"> <svg></svg> Add new</button></div>
              <button type="submit" class="fjs-button">Lämna in</button>
            </form></div></div>
            <script type="module">
              import "/camunda/app/tasklist/custom/trygghetshjulet.js";
              document.querySelector("form").addEventListener("submit", event => {
                event.preventDefault();
                window.submissions = (window.submissions ?? 0) + 1;
                const request = new XMLHttpRequest();
                request.open("POST", "%s");
                request.onloadend = () => { window.seen = [request.status, request.responseText]; };
                request.send("{}");
              });
              await fetch("/camunda/api/engine/engine/default/task/t1/deployed-form");
              window.ready = true;
            </script></body></html>
            """.formatted(SUBMIT_URL);

    private static Chromium chromium;
    private Page page;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openPage() {
        page = chromium.browser().newPage();
        page.route(ORIGIN + "/**", TasklistScriptsIT::serve);
        page.navigate(ORIGIN + "/camunda/app/tasklist/default/");
        page.waitForFunction("window.ready === true");
    }

    @AfterEach
    void closePage() {
        page.close();
    }

    @Test
    @DisplayName("talar svenska, namnger fliken efter uppgiften och ikonknapparna efter vad de gör")
    void speaksSwedishAndNamesPageAndButtons() {
        assertThat(page.locator("html")).hasAttribute("lang", "sv");
        assertThat(page).hasTitle("Lämna underlag – Trygghetshjulet");
        assertThat(page.locator(".region-toggle")).hasAttribute("aria-label", "Visa eller dölj uppgiftslistan");
    }

    @Test
    @DisplayName("översätter det form-js ritar, nu och senare, men aldrig det någon har skrivit")
    void translatesWhatFormJsRendersAndNothingElse() {
        assertThat(page.locator(".fjs-repeat-render-add")).hasText("Lägg till");
        assertThat(page.locator("[aria-label='Ta bort rad 1']")).hasCount(1);
        assertThat(page.locator("[placeholder='Sök']")).hasCount(1);

        page.evaluate("""
                () => document.querySelectorAll('.fjs-form-field')[2].insertAdjacentHTML('beforeend',
                  '<div class="fjs-form-field-error"><ul><li>Field must have maximum length of 20.</li>'
                  + '<li>Field must match pattern ^[A-Ö]+$.</li></ul></div><p>Field is required.</p>')
                """);

        assertThat(page.locator(".fjs-form-field-error li"))
                .hasText(new String[] {"Skriv högst 20 tecken.", "Skriv A-Ö"});
        assertThat(page.locator(".fjs-form-field p")).hasText("Field is required.");
    }

    @Test
    @DisplayName("visar serverns avslag överst och vid fälten, och behåller det som är skrivet")
    void showsTheRefusalAboveTheFormAndAtTheFields() {
        page.route("**" + SUBMIT_URL, route -> route.fulfill(json(422, """
                {"message": "Skriv vad problemet heter. Texten innehåller ett personnummer.", "fields": [
                  {"field": "problems[1].title", "message": "Skriv vad problemet heter."},
                  {"field": "introduction", "message": "Texten innehåller ett personnummer."},
                  {"field": "finns.inte", "message": "Något annat är fel."}]}
                """)));
        page.fill("textarea", "Det jag har skrivit");

        page.click("button[type=submit]");

        Locator box = page.locator(".th-refusal");
        assertThat(box).isFocused();
        assertThat(box).hasAttribute("role", "alert");
        assertThat(box.locator("p"))
                .hasText("Formuläret är inte inlämnat. 2 fält behöver rättas. Det du har skrivit finns kvar.");
        assertThat(box.locator("li")).hasText(new String[] {
            "Problem, rad 2: Rubrik: Skriv vad problemet heter.",
            "Inledning: Texten innehåller ett personnummer.",
            "Något annat är fel."
        });
        assertThat(page.locator("#fjs-form-x1-Falt_2_1")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#fjs-form-x1-Falt_2_0 ~ .th-field-message")).hasCount(0);
        assertThat(page.locator("#fjs-form-x1-Falt_2_1 ~ .th-field-message")).hasText("Skriv vad problemet heter.");
        assertThat(page.locator("textarea")).hasValue("Det jag har skrivit");

        box.getByText("Problem, rad 2: Rubrik").click();
        assertThat(page.locator("#fjs-form-x1-Falt_2_1")).isFocused();
        page.keyboard().type("Klotter");
        assertThat(page.locator("#fjs-form-x1-Falt_2_1 ~ .th-field-message")).hasCount(0);
    }

    @Test
    @DisplayName("säger ett enda fel en gång i listan och en gång vid fältet")
    void saysASingleFaultOnceAboveAndOnceAtTheField() {
        page.route("**" + SUBMIT_URL, route -> route.fulfill(json(400, """
                {"message": "Skriv en inledning.", "fields": [{"field": "introduction", "message": "Skriv en inledning."}]}
                """)));

        page.click("button[type=submit]");

        assertThat(page.locator(".th-refusal p"))
                .hasText("Formuläret är inte inlämnat. Ett fält behöver rättas. Det du har skrivit finns kvar.");
        assertThat(page.getByText("Skriv en inledning.")).hasCount(2);
    }

    @Test
    @DisplayName("säger det som gäller hela formuläret i en mening")
    void saysWhatConcernsTheWholeFormOnce() {
        page.route("**" + SUBMIT_URL, route -> route.fulfill(json(400, """
                {"message": "Uppgiften hör till en annan roll.", "fields": [
                  {"field": "", "message": "Uppgiften hör till en annan roll."}]}
                """)));

        page.click("button[type=submit]");

        assertThat(page.locator(".th-refusal"))
                .hasText("Uppgiften hör till en annan roll. Det du har skrivit finns kvar.");
    }

    @Test
    @DisplayName("gör motorns engelska svar till en svensk mening, också för Tasklist självt")
    void turnsTheEnginesEnglishIntoSwedish() {
        page.route(
                "**" + SUBMIT_URL,
                route -> route.fulfill(json(
                        500,
                        "{\"type\": \"RestException\", \"message\": \"Cannot submit task form t1: Cannot find task with id t1:"
                                + " task is null\"}")));

        page.click("button[type=submit]");

        assertThat(page.locator(".th-refusal")).containsText("Uppgiften finns inte längre.");
        assertThat(page.evaluate("window.seen[1]").toString())
                .contains("Uppgiften finns inte längre.")
                .doesNotContain("task is null");
    }

    @Test
    @DisplayName("säger till när servern inte svarar, med en status som Tasklist klarar")
    void reportsALostConnection() {
        page.route("**" + SUBMIT_URL, Route::abort);

        page.click("button[type=submit]");

        assertThat(page.locator(".th-refusal")).containsText("Servern svarar inte.");
        assertThat(page.evaluate("window.seen[0]")).isEqualTo(503);
    }

    @Test
    @DisplayName("leder tillbaka till listan på en smal skärm, också för den som använder tangentbordet")
    void leadsBackToTheListOnANarrowScreen() {
        page.setViewportSize(400, 800);
        page.evaluate("location.hash = '#/?filter=f1&task=t1'");

        page.click(".th-back");
        page.evaluate("document.querySelector('.task-card').remove()"); // as Tasklist does

        assertThat(page).hasURL(Pattern.compile("#/\\?filter=f1(?!.*task=)"));
        assertThat(page.locator(".tasks-list a")).isFocused();
    }

    @Test
    @DisplayName("låter den som inte leder året varken lämna över en uppgift eller byta dess roll")
    void offersNothingThatWouldBeRefused() {
        assertThat(page.locator(".due-date[tabindex]")).hasCount(0);
        assertThat(page.locator(".set-value[tabindex]")).hasCount(0);
        assertThat(page.locator("[ng-click='editGroups()'] a[href]")).hasCount(0);
        assertThat(page.getByText("Styrgruppens ordförande")).isVisible();
    }

    @Test
    @DisplayName("låter samordnaren lämna över en uppgift, men inte flytta sista dagen utan skäl")
    void letsTheCoordinatorHandTheTaskOver() {
        page.route("**/authorization/check?**", route -> route.fulfill(json(200, "{\"authorized\": true}")));
        page.reload();
        page.waitForFunction("window.ready === true");

        assertThat(page.locator("html.th-can-plan")).hasCount(1);
        assertThat(page.locator(".set-value[tabindex]")).hasCount(1);
        assertThat(page.locator(".due-date[tabindex]")).hasCount(0);
    }

    @Test
    @DisplayName("lämnar inte in formuläret för att någon trycker Enter i ett fält")
    void doesNotSubmitOnEnter() {
        page.press("#fjs-form-x1-Falt_2_0", "Enter");
        assertThat(page.evaluate("window.submissions ?? 0")).isEqualTo(0);

        page.press("button[type=submit]", "Enter");
        assertThat(page.evaluate("window.submissions")).isEqualTo(1);
    }

    @Test
    @DisplayName("lämnar inte in en uppgift som ingen har tagit")
    void asksToTakeTheTaskFirst() {
        page.evaluate("document.querySelector('.fjs-container').parentElement.classList.add('disabled-form')");

        page.press("button[type=submit]", "Enter");

        assertThat(page.locator(".th-refusal")).hasText("Ta uppgiften innan du lämnar in den.");
        assertThat(page.evaluate("window.submissions ?? 0")).isEqualTo(0);
    }

    private static void serve(Route route) {
        String path = URI.create(route.request().url()).getPath().replaceFirst("^/camunda/", "");
        if (path.endsWith("/deployed-form")) {
            route.fulfill(json(200, SCHEMA));
        } else if (path.endsWith(".js")) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/javascript;charset=UTF-8")
                    .setBody(WebappResources.read(path)));
        } else {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html;charset=UTF-8")
                    .setBody(PAGE));
        }
    }

    private static Route.FulfillOptions json(int status, String body) {
        return new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json;charset=UTF-8")
                .setBody(body);
    }
}
