package se.trygghetshjulet.engine.internal.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class EngineErrorsInSwedishTest {

    private final EngineErrorsInSwedish filter = new EngineErrorsInSwedish(new ObjectMapper());

    @Test
    void aTaskThatAColleagueHasJustDoneIsNotAFaultOfTheServer() throws Exception {
        MockHttpServletResponse answer = answerTo("""
                {"type":"NullValueException","message":"Cannot find task with id 4711: task is null","code":0}""");

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("Uppgiften är redan avslutad");
    }

    @Test
    void aFaultIsAnsweredWithAReferenceAndNothingOfWhatTheEngineSaid() throws Exception {
        MockHttpServletResponse answer = answerTo("""
                {"type":"NullPointerException","message":"jdbc:postgresql://10.0.0.1/secret","code":0}""");

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Något gick fel hos oss", "felkoden")
                .doesNotContain("NullPointerException", "secret");
    }

    private MockHttpServletResponse answerTo(String fault) throws Exception {
        FilterChain engine = (request, response) -> {
            ((HttpServletResponse) response).setStatus(500);
            response.getOutputStream().write(fault.getBytes(StandardCharsets.UTF_8));
        };
        MockHttpServletResponse answer = new MockHttpServletResponse();
        filter.doFilter(
                new MockHttpServletRequest("GET", "/camunda/api/engine/engine/default/task/4711/identity-links"),
                answer,
                engine);
        return answer;
    }
}
