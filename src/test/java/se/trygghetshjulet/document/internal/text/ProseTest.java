package se.trygghetshjulet.document.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.trygghetshjulet.document.internal.content.Block;

@DisplayName("Det en handläggare skriver i ett textfält")
class ProseTest {

    @Test
    @DisplayName("delas i stycken vid tomma rader, också när de har blanksteg")
    void emptyLinesDivide() {
        assertThat(Prose.blocks("Ett stycke.\n  \n\nEtt till.\nSamma stycke.", 2))
                .containsExactly(new Block.Paragraph("Ett stycke."), new Block.Paragraph("Ett till.\nSamma stycke."));
    }

    @Test
    @DisplayName("får underrubriker av korta rader som står för sig själva")
    void aShortLineOfItsOwnIsASubHeading() {
        assertThat(Prose.blocks("Samverkansöverenskommelsen 2023-2027\n\nParterna ska samverka.", 2))
                .containsExactly(
                        new Block.Heading(2, "Samverkansöverenskommelsen 2023-2027"),
                        new Block.Paragraph("Parterna ska samverka."));
        assertThat(Prose.blocks("Inledning.\n\nSlutord", 2))
                .as("a line with a full stop, and the last line, are text")
                .containsExactly(new Block.Paragraph("Inledning."), new Block.Paragraph("Slutord"));
    }

    @Test
    @DisplayName("får punktlistor av rader som börjar med streck eller punkt")
    void dashesBecomeLists() {
        assertThat(Prose.blocks("Parterna ska:\n- besluta\n• prioritera\nSedan följer mer.", 2))
                .containsExactly(
                        new Block.Paragraph("Parterna ska:"),
                        new Block.ItemList(false, List.of("besluta", "prioritera")),
                        new Block.Paragraph("Sedan följer mer."));
    }

    @Test
    @DisplayName("kan vara tomt, och ett minustecken är ingen lista")
    void nothingAndMinus() {
        assertThat(Prose.blocks(" \n ", 2)).isEmpty();
        assertThat(Prose.blocks("-5 procent jämfört med förra året.", 2))
                .containsExactly(new Block.Paragraph("-5 procent jämfört med förra året."));
    }
}
