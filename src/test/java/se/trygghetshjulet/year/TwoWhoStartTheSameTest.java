package se.trygghetshjulet.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.testing.CleanSlate;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.SameMoment;
import se.trygghetshjulet.testing.TestClock;

@DisplayName("Två som startar samma sak i samma sekund")
@ProductTest
@TestPropertySource(properties = "year-of-its-own=wiped-first")
class TwoWhoStartTheSameTest {

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void theYearHasItsPlan() {
        CleanSlate.wipe(engine, jdbc);
        YearAtWork work = new YearAtWork(officials, clock, new AnswerBook(Malmo2027.brief()));
        work.on("2027-01-11").start();
        BriefYear.STRETCHES.subList(0, 4).forEach(stretch -> stretch.steps()
                .forEach(step -> work.on(step.day()).done(step.task())));
    }

    @Test
    @DisplayName("får en sak, och den som var sist får veta varför")
    void theSecondIsToldThatTheFirstHasBegun() {
        String year = text("select id::text from cycle");
        String decision = text("select id::text from decision order by held_on limit 1");

        twice(
                "committee-secretary",
                "decision-correction",
                Map.of(
                        "decision", decision,
                        "part", "TEXT",
                        "corrected", "Arbetsutskottet tillstyrker förslaget.",
                        "reason", "Så står det i protokollet."),
                "En rättelse av det beslutet väntar redan på att granskas.");
        twice(
                "coordinator",
                "picture-revision",
                Map.of("cycle", year, "reason", "Handeln har flyttat."),
                "En revidering av det årets lägesbild pågår redan, sedan 2027-09-09. Ta in det nya i den.");
        twice(
                "coordinator",
                "cycle-cancellation",
                Map.of("cycle", year, "reason", "Kommunen gör om sin organisation."),
                "Ett förslag att avbryta det året finns redan i uppgiftslistan.");
        twice(
                "coordinator",
                "annual-cycle",
                Map.of("year", 2028, "variant", "FULL"),
                "Året 2028 pågår redan sedan 2027-09-09. Fortsätt med dess uppgifter i uppgiftslistan, eller välj ett annat"
                        + " år.");
        twice("coordinator", "strategic-council", Map.of("begin", true), "Ett råd är redan på gång");
    }

    private void twice(String role, String process, Map<String, Object> answers, String sentence) {
        long before = instances(process);
        Callable<String> start = () -> refusal(() -> officials.start(officials.holderOf(role), process, answers));
        List<String> told = SameMoment.of(transactions, jdbc, SameMoment.AUDIT_TRAIL, List.of(start, start));
        assertThat(told.get(0)).as("the first of them").isEmpty();
        assertThat(told.get(1)).as("the second").contains(sentence);
        assertThat(instances(process)).as(process).isEqualTo(before + 1);
    }

    /** What the person is told; empty when the form is accepted. */
    private static String refusal(Runnable submit) {
        try {
            submit.run();
            return "";
        } catch (FormRefused refused) {
            return refused.getMessage();
        }
    }

    private long instances(String process) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .count();
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
