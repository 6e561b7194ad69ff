package se.trygghetshjulet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import se.trygghetshjulet.organisation.Subject;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.testing.Officials;
import se.trygghetshjulet.testing.ProductTest;
import se.trygghetshjulet.testing.TestClock;

/** The plan of 2027 goes KSAU, KS, KF: KSAU prepares, KS decides, KF is informed. */
@ProductTest
@Import(FakeSubjects.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@TestPropertySource(properties = "trygghetshjulet.engine.verify-forms=false")
class PlanThroughTheOrgansTest {

    @Autowired
    private Officials officials;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<FakeSubjects.Fake> subjects;

    @MockitoBean
    private Pictures pictures;

    private Matter matter;

    @BeforeEach
    void thePlanIsReadyForTheOrgans() {
        clock.moveTo(LocalDate.of(2027, 5, 14));
        UUID year = officials.recordedYear(2027);
        matter = new Matter(officials, clock, year, Subject.PLAN);
    }

    @Test
    void aPlanThatEverybodyApprovesIsDecidedByKsAndKfIsInformed() {
        matter.prepared()
                .recorded("ksau", Matter.KSAU, "APPROVED")
                .recorded("ks", Matter.KS, "APPROVED")
                .minuted(LocalDate.of(2027, 8, 25), LocalDate.of(2027, 8, 26))
                .dispatched()
                .recorded("kf", Matter.KF, "NOTED");

        assertThat(matter.instance)
                .hasPassedInOrder(
                        "open",
                        "draft",
                        "approve-section",
                        "approve-department",
                        "approve-director",
                        "register",
                        "record-ksau",
                        "record-ks",
                        "adjust-minutes",
                        "post-notice",
                        "dispatch")
                .hasPassed("record-kf", "end", "end-informed")
                .isEnded();
        assertThat(subjects.get(0).told(matter.subjectId)).singleElement().satisfies(told -> {
            assertThat(told.approved()).isTrue();
            assertThat(told.decidedOn()).isEqualTo(Matter.KS);
            assertThat(told.reason()).startsWith("Kommunstyrelsen antar åtgärdsplanen.");
        });
    }
}
