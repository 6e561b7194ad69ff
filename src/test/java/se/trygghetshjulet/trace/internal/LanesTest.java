package se.trygghetshjulet.trace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.trace.internal.Years.Prioritised;

@DisplayName("Spårbarhet: kedjorna och var de brister")
class LanesTest {

    private final Years year = Years.first();

    @Test
    @DisplayName("En hel kedja har inga brister och visar vem som såg problemet och hur åtgärden går")
    void aWholeChain() {
        Prioritised trade = year.prioritised("Narkotikahandel", false, null, "Mörk plats");
        year.followedUp(
                year.measure("Belysning", trade.priority(), false, List.of(1), "Anmälda brott", "12", null), false);

        Lane lane = year.lanes().get(0);

        assertThat(lane.gaps()).isEmpty();
        assertThat(lane.seenBy()).containsExactly("fritid", "police");
        assertThat(lane.chains()).singleElement().satisfies(chain -> {
            assertThat(chain.gaps()).isEmpty();
            assertThat(chain.causes()).extracting(CauseNode::description).containsExactly("Mörk plats");
            assertThat(chain.measure().values()).isEqualTo("från 12");
            assertThat(chain.measure().reported()).hasValueSatisfying(reported -> {
                assertThat(reported.followUp()).isEqualTo("halvårsuppföljning 2027");
                assertThat(reported.colour()).isEqualTo("Gul: avviker från planen");
                assertThat(reported.done()).isEqualTo("Delvis");
                assertThat(reported.steering()).isEqualTo("Ny frist. Behövs.");
            });
        });
    }

    @Test
    @DisplayName("Ett prioriterat problem utan orsak och åtgärd är två brister, och ändå en rad")
    void aProblemWithNothing() {
        year.prioritised("Narkotikahandel", false, null);

        Lane lane = year.lanes().get(0);

        assertThat(lane.gaps()).containsExactly(Gap.PROBLEM_WITHOUT_CAUSE, Gap.PROBLEM_WITHOUT_MEASURE);
        assertThat(lane.chains()).hasSize(1);
    }

    @Test
    @DisplayName("En orsak som ingen åtgärd möter får en egen rad")
    void aCauseWithoutMeasure() {
        Prioritised trade = year.prioritised("Narkotikahandel", false, null, "Mörk plats", "Unga värvas");
        year.measure("Belysning", trade.priority(), false, List.of(1), "Anmälda brott", "12", null);

        List<Lane.Chain> chains = year.lanes().get(0).chains();

        assertThat(chains)
                .extracting(chain -> chain.gaps().toString())
                .containsExactly("[]", "[CAUSE_WITHOUT_MEASURE]");
        assertThat(chains.get(1).causes()).extracting(CauseNode::number).containsExactly(2);
    }

    @Test
    @DisplayName("Mål utan indikator, indikator utan utgångsvärde och åtgärd utan orsak märks var för sig")
    void measuresWithGaps() {
        Prioritised trade = year.prioritised("Narkotikahandel", false, null, "Mörk plats");
        year.measure("Belysning", trade.priority(), false, List.of(1), " ", null, null);
        year.measure("Vakter", trade.priority(), false, List.of(1), "Anmälda brott", "", null);
        year.measure("Fest", null, false, List.of(), "Gäster", "0", null);

        List<Lane> lanes = year.lanes();

        assertThat(lanes.get(0).measures())
                .extracting(MeasureNode::gaps)
                .extracting(Object::toString)
                .containsExactly("[GOAL_WITHOUT_INDICATOR]", "[INDICATOR_WITHOUT_BASE]");
        assertThat(lanes.get(1).hasProblem()).isFalse();
        assertThat(lanes.get(1).measures()).singleElement().satisfies(measure -> assertThat(measure.gaps())
                .containsExactly(Gap.MEASURE_WITHOUT_CAUSE));
    }

    @Test
    @DisplayName("En åtgärd är aldrig rapporterad först när en uppföljning av planen är avslutad utan den")
    void neverReported() {
        Prioritised trade = year.prioritised("Narkotikahandel", false, null, "Mörk plats");
        UUID reported = year.measure("Belysning", trade.priority(), false, List.of(1), "Brott", "12", null);
        year.measure("Vakter", trade.priority(), false, List.of(1), "Brott", "12", null);
        assertThat(year.lanes().get(0).measures())
                .noneSatisfy(measure -> assertThat(measure.gaps()).contains(Gap.NEVER_REPORTED));

        year.followedUp(reported, false);

        assertThat(year.lanes().get(0).measures())
                .extracting(measure -> measure.has(Gap.NEVER_REPORTED))
                .containsExactly(false, true);
    }

    @Test
    @DisplayName("I en ändrad plan följer rapporten med åtgärden, och en ny åtgärd kallas inte orapporterad")
    void reportsFollowTheMeasureIntoARevisedPlan() {
        Prioritised trade = year.prioritised("Narkotikahandel", false, null, "Mörk plats");
        UUID before = year.replacedMeasure();
        year.measure("Belysning", trade.priority(), false, List.of(1), "Brott", "12", before);
        year.measure("Vakter", trade.priority(), false, List.of(1), "Brott", "12", null);
        year.followedUp(before, false);

        List<MeasureNode> measures = year.lanes().get(0).measures();

        assertThat(measures)
                .extracting(measure -> measure.reported().isPresent())
                .containsExactly(true, false);
        assertThat(measures).noneMatch(measure -> measure.has(Gap.NEVER_REPORTED));
    }

    @Test
    @DisplayName("Innan det finns en plan saknas ingenting i den")
    void beforeThePlan() {
        year.beforeThePlan().prioritised("Narkotikahandel", false, null, "Mörk plats");

        Lane lane = year.lanes().get(0);

        assertThat(lane.gaps()).isEmpty();
        assertThat(lane.chains()).allSatisfy(chain -> assertThat(chain.gaps()).isEmpty());
    }
}
