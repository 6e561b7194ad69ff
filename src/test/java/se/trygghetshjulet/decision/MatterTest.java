package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import se.trygghetshjulet.document.internal.library.DocumentFreezer;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** What the tests of a matter share: Malmö in May 2027, a year in the record, and no other matter under way. */
@ProductTest
@Import(FakeSubjects.class)
abstract class MatterTest {

    static final LocalDate TODAY = LocalDate.of(2027, 5, 14);

    @Autowired
    Officials officials;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @Autowired
    List<FakeSubjects.Fake> subjects;

    /** Malmö, unless a test says how another municipality differs. */
    @MockitoSpyBean
    Organisation organisation;

    @MockitoSpyBean
    DecidingOrgans organs;

    /** Nothing is printed: the record around what is tested here is not a whole one. */
    @MockitoBean
    private DocumentFreezer documentFreezer;

    @MockitoBean
    private Pictures pictures;

    UUID year;

    @BeforeEach
    void itIsMay() {
        clock.moveTo(TODAY);
        year = jdbc.sql("select id from cycle where year = 2027")
                .query(UUID.class)
                .optional()
                .orElseGet(() -> officials.recordedYear(2027));
    }

    @AfterEach
    void nothingIsLeftOpen() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("political-decision")
                .list()
                .forEach(left -> engine.getRuntimeService().deleteProcessInstance(left.getId(), "test over"));
    }

    Matter matter(Subject subject) {
        return new Matter(officials, clock, year, subject);
    }

    Task task(String id) {
        return officials.task("political-decision." + id);
    }

    Map<String, Object> opened(String id) {
        return officials.opens(task(id));
    }

    /** The submit is refused, nothing has moved, and the test looks at what the person is told. */
    AbstractThrowableAssert<?, ? extends Throwable> refused(String id, Map<String, Object> answers) {
        Task task = task(id);
        AbstractThrowableAssert<?, ? extends Throwable> refusal =
                assertThatThrownBy(() -> officials.submits(task, answers)).isInstanceOf(FormRefused.class);
        org.assertj.core.api.Assertions.assertThat(task(id).getId()).isEqualTo(task.getId());
        return refusal;
    }

    List<FakeSubjects.Told> told(Subject subject, Matter matter) {
        return subjects.stream()
                .filter(fake -> fake.subject() == subject)
                .findFirst()
                .orElseThrow()
                .told(matter.subjectId);
    }

    static Map<String, Object> with(Map<String, Object> answers, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.put(field, value);
        return changed;
    }
}
