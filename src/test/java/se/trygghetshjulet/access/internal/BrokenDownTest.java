package se.trygghetshjulet.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.web.servlet.ModelAndView;
import se.trygghetshjulet.organisation.Organisation;

@DisplayName("När något har gått sönder")
class BrokenDownTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    BrokenDownTest() {
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
    }

    @Test
    @DisplayName("säger sidan klockslaget i svensk tid och att det inlämnade finns kvar")
    void thePageSaysWhenAndThatNothingIsLost() {
        Clock clock = Clock.fixed(Instant.parse("2027-05-10T12:30:00Z"), ZoneOffset.UTC);

        ModelAndView page = new FaultPages(clock).resolveErrorView(request, HttpStatus.INTERNAL_SERVER_ERROR, Map.of());

        assertThat(((Fault) page.getModel().get("fault")).whatToDo())
                .contains("2027-05-10 kl. 14.30", "Det som redan är inlämnat finns kvar");
    }

    @Test
    @DisplayName("visas sidan också när databasen inte svarar")
    void thePageNeedsNoDatabase() {
        Menu menu = mock(Menu.class);
        given(menu.of(any())).willThrow(new DataAccessResourceFailureException("gone"));

        assertThat(new PageFrame(menu, mock(Organisation.class))
                        .menu(new TestingAuthenticationToken("registrator", "x"), request))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "och det bara var två som ville samma sak i samma stund får den som blev efter veta att hon kan skicka igen")
    void theSlowerOfTwoIsToldToSendAgain() throws IOException {
        MockHttpServletResponse answer = new MockHttpServletResponse();

        new MetInTheDoorway().tellTheSlower(new CannotAcquireLockException("deadlock detected"), answer);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(Fault.of(HttpStatus.valueOf(answer.getStatus()), Instant.EPOCH))
                .extracting(Fault::heading, Fault::whatToDo)
                .satisfiesExactly(
                        heading -> assertThat(heading).isEqualTo("Någon annan hann före"),
                        whatToDo -> assertThat(whatToDo.toString()).contains("ladda om sidan och skicka igen"));
    }
}
