package se.trygghetshjulet.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("Den som hämtar mätvärden med en nyckel")
class ScrapeTokenTest {

    private static final String TOKEN = "nyckeln-som-bara-provet-har";

    private Authentication seen;

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @DisplayName("får läsa dem, och bara dem")
    void readsTheMetricsOnly() throws Exception {
        ask("/actuator/prometheus", "Bearer " + TOKEN, TOKEN);
        assertThat(seen.getAuthorities()).extracting(Object::toString).containsExactly("METRICS");

        SecurityContextHolder.clearContext();
        ask("/actuator/env", "Bearer " + TOKEN, TOKEN);
        assertThat(seen).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer ", "Bearer fel", "Basic " + TOKEN, TOKEN, "Bearer " + TOKEN + "x"})
    @DisplayName("kommer inte in med en annan nyckel")
    void otherTokensOpenNothing(String header) throws Exception {
        ask("/actuator/prometheus", header, TOKEN);
        assertThat(seen).isNull();
    }

    @Test
    @DisplayName("kommer inte in när ingen nyckel är inställd, och en kort nyckel stoppar starten")
    void noTokenOpensNothing() throws Exception {
        ask("/actuator/prometheus", "Bearer ", "");
        assertThat(seen).isNull();
        assertThatThrownBy(() -> new ScrapeToken("kort")).hasMessageContaining("minst 24 tecken");
    }

    private void ask(String path, String header, String token) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        request.addHeader("Authorization", header);
        FilterChain chain =
                (in, out) -> seen = SecurityContextHolder.getContext().getAuthentication();
        new ScrapeToken(token).doFilter(request, new MockHttpServletResponse(), chain);
    }
}
