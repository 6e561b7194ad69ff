package se.trygghetshjulet.engine.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.trygghetshjulet.testing.Accounts;
import se.trygghetshjulet.testing.Browser;
import se.trygghetshjulet.testing.ProductTest;

/** A browser runs the scripts of Tasklist and Cockpit only when the page and its policy have the same nonce. */
@ProductTest
class OwnNonceTest {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Pattern OF_THE_PAGE = Pattern.compile("nonce=\"([^\"]*)\"");
    private static final int VISITS = 40;

    @LocalServerPort
    private int port;

    @Test
    void aPageThatGotTheNonceOfAnotherRequestIsGivenItsOwn() throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();

        new OwnNonce().doFilter(new MockHttpServletRequest("GET", TASKLIST), answer, (request, response) -> {
            ((HttpServletResponse) response)
                    .setHeader("Content-Security-Policy", "script-src 'nonce-mine' 'strict-dynamic'");
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write("<script nonce=\"theirs\"></script><p>Årshjulet</p><script nonce=\"theirs\"></script>");
        });

        assertThat(answer.getContentAsString())
                .isEqualTo("<script nonce=\"mine\"></script><p>Årshjulet</p><script nonce=\"mine\"></script>");
    }

    @Test
    void peopleWhoOpenTasklistInTheSameMomentAllGetAPageThatRuns() throws Exception {
        Browser browser = Accounts.official(port, "samordnare");
        Callable<HttpResponse<String>> visit = () -> browser.get(TASKLIST);
        ExecutorService several = Executors.newFixedThreadPool(4);
        try {
            List<HttpResponse<String>> pages = new ArrayList<>();
            for (Future<HttpResponse<String>> page : several.invokeAll(Collections.nCopies(VISITS, visit))) {
                pages.add(page.get());
            }
            assertThat(pages).allSatisfy(page -> {
                String policy =
                        page.headers().firstValue("Content-Security-Policy").orElseThrow();
                List<String> nonces = OF_THE_PAGE
                        .matcher(page.body())
                        .results()
                        .map(result -> result.group(1))
                        .distinct()
                        .toList();
                assertThat(nonces).singleElement().satisfies(nonce -> assertThat(policy)
                        .contains("'nonce-" + nonce + "'"));
            });
        } finally {
            several.shutdown();
        }
    }
}
