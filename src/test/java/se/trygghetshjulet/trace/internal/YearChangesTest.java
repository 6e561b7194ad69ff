package se.trygghetshjulet.trace.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.trace.internal.YearChanges.Left;
import se.trygghetshjulet.trace.internal.Years.Prioritised;

@DisplayName("Spårbarhet: vad som är ändrat sedan förra året")
class YearChangesTest {

    private final Years before = Years.first();
    private final Years now = before.next();

    @Test
    @DisplayName("Ett problem är nytt, fortsätter, eller fanns i lägesbilden och prioriteras nu")
    void problems() {
        UUID kept = before.prioritised("Kvar", false, null).problem();
        UUID seen = before.seen("Bara sett", false, null);
        UUID keptNow = now.prioritised("Kvar", false, kept).problem();
        UUID raised = now.prioritised("Bara sett", false, seen).problem();
        UUID fresh = now.prioritised("Nytt", false, null).problem();

        assertThat(changes().problem(keptNow)).contains(Change.KEPT);
        assertThat(changes().problem(raised)).contains(Change.RAISED);
        assertThat(changes().problem(fresh)).contains(Change.NEW);
    }

    @Test
    @DisplayName("Vägen tillbaka går också genom årets tidigare versioner")
    void throughEarlierVersions() {
        UUID kept = before.prioritised("Kvar", false, null).problem();
        UUID firstVersion = now.next().seen("Kvar", false, kept);
        UUID keptNow = now.prioritised("Kvar", false, firstVersion).problem();

        assertThat(changes().problem(keptNow)).contains(Change.KEPT);
    }

    @Test
    @DisplayName("En åtgärd fortsätter eller är ny")
    void measures() {
        Prioritised problem = before.prioritised("Kvar", false, null, "Orsak");
        UUID measure = before.measure("Belysning", problem.priority(), false, List.of(1), "Brott", "1", null);
        UUID priority =
                now.prioritised("Kvar", false, problem.problem(), "Orsak").priority();
        UUID continued = now.measure("Belysning", priority, false, List.of(1), "Brott", "1", measure);
        UUID fresh = now.measure("Vakter", priority, false, List.of(1), "Brott", "1", null);

        assertThat(changes().part(continued)).contains(Change.KEPT);
        assertThat(changes().part(fresh)).contains(Change.NEW);
    }

    @Test
    @DisplayName("Det som inte längre prioriteras står med varför")
    void whatLeft() {
        before.prioritised("Borta", false, null);
        UUID lowered = before.prioritised("Nedvalt", false, null).problem();
        now.prioritised("Nytt", false, null);
        now.leftOut(now.seen("Nedvalt", false, lowered), "Det har minskat.");

        assertThat(changes().left())
                .containsExactly(
                        new Left("Borta", "finns inte i årets lägesbild"),
                        new Left(
                                "Nedvalt",
                                "finns kvar i lägesbilden. Styrgruppen: Prioriteras inte. Det har minskat."));
    }

    @Test
    @DisplayName("Innan något är prioriterat har inget lämnat, och första året är inget ändrat")
    void tooEarlyToSay() {
        UUID first = before.prioritised("Borta", false, null).problem();
        assertThat(changes().left()).isEmpty();

        YearChanges firstYear = new YearChanges(before.records(), Optional.empty(), before.lineage());
        assertThat(firstYear.problem(first)).isEmpty();
        assertThat(firstYear.part(first)).isEmpty();
        assertThat(firstYear.left()).isEmpty();
    }

    private YearChanges changes() {
        return new YearChanges(now.records(), Optional.of(before.records()), now.lineage());
    }
}
