package se.trygghetshjulet.engine.internal.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.engine.internal.release.InstanceMigration.Move;

@DisplayName("Kommandot som flyttar pågående processer")
class MigrateCommandTest {

    private static final Set<String> KNOWN = Set.of("action-plan");

    @Test
    @DisplayName("tar alla modeller när ingen är nämnd, och dem som finns när några är det")
    void everythingUnlessSomethingIsNamed() {
        assertThat(MigrateCommand.fault(List.of(), Set.of(), KNOWN)).isEmpty();
        assertThat(MigrateCommand.fault(List.of("action-plan"), Set.of("action-plan"), KNOWN))
                .isEmpty();
    }

    @Test
    @DisplayName("säger vilka modeller som finns när en är okänd, och flyttar inget")
    void anUnknownModelIsNotGuessed() {
        assertThat(MigrateCommand.fault(List.of("plan,action-plan"), Set.of("plan", "action-plan"), KNOWN))
                .contains("Det finns ingen modell som heter plan. Inget är flyttat. Modellerna heter action-plan.");
    }

    @Test
    @DisplayName("tar inte ett tomt värde, som ett skript kan skicka, för alla modeller")
    void nothingIsNotEverything() {
        assertThat(MigrateCommand.fault(List.of(""), Set.of(), KNOWN))
                .contains("Skriv vilka modeller som ska flyttas efter likhetstecknet: action-plan."
                        + " Utan likhetstecken flyttas alla.");
    }

    @Test
    @DisplayName("räknar upp det som flyttas och det som inte kan flyttas, med skäl")
    void theReportNamesWhatIsStuck() {
        Move moved = new Move(
                "Åtgärdsplan", "malmo-2027", "2026.1", "2027.1", List.of("Föreslå åtgärder"), Optional.empty());
        Move stuck = new Move(
                "Åtgärdsplan",
                "malmo-2028",
                "2026.1",
                "2027.1",
                List.of("Godkänn"),
                Optional.of("Kör kommandot igen."));

        assertThat(MigrateCommand.report(List.of(moved, stuck), true)).isEqualTo("""
                        Provkörning: inget är ändrat.

                        Åtgärdsplan: från 2026.1 till 2027.1 (2)
                          malmo-2027, vid: Föreslå åtgärder
                          malmo-2028, vid: Godkänn. KAN INTE FLYTTAS. Kör kommandot igen.

                        1 skulle flyttas. 1 kan inte flyttas.""");
        assertThat(MigrateCommand.report(List.of(), false))
                .isEqualTo("Alla pågående processer går redan efter de modeller som gäller. Inget att flytta.");
    }
}
