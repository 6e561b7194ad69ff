package se.trygghetshjulet.document.internal.render;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Letterhead;
import se.trygghetshjulet.document.internal.content.Tone;
import se.trygghetshjulet.statistics.Chart;

/** A document with one of every kind of block. */
final class Samples {

    private Samples() {}

    static Document everything() {
        return new Document(
                new Letterhead(
                        "Malmö stad",
                        "Stadskontoret",
                        List.of(
                                Fact.of("Datum", "2027-06-01"),
                                new Fact("Vår referens", List.of("Handläggaren (demo)", "Handläggare"))),
                        "Tjänsteskrivelse",
                        "Åtgärdsplan för brottsförebyggande arbete 2027",
                        "STK-2027-412"),
                "UTKAST",
                "Åtgärdsplan 2027, utkast",
                List.of(
                        new Block.Notice("Det här är ett utkast. Det gäller inte förrän planen är godkänd."),
                        new Block.Heading(1, "Sammanfattning"),
                        new Block.Paragraph("Enligt 5 § ska kommunen besluta om en åtgärdsplan.\nEn rad till."),
                        new Block.Heading(2, "Underrubrik"),
                        new Block.ItemList(true, List.of("Kommunstyrelsen antar planen.", "Uppdraget följs upp.")),
                        new Block.ItemList(false, List.of("En punkt", "Två punkter")),
                        new Block.ItemList(true, List.of("Börjar om på ett")),
                        new Block.Facts(List.of(Fact.of("Plats", "Möllevången"), Fact.of("När", "Kvällar\nHelger"))),
                        new Block.BarChart(
                                "Åtgärder per läge",
                                "Läge",
                                "Antal",
                                List.of(
                                        new Block.Bar("Grön: går som planerat", 5, Tone.GOOD),
                                        new Block.Bar("Gul: avviker", 2, Tone.WATCH),
                                        new Block.Bar("Röd", 0, Tone.BAD))),
                        figures("Rån per 100 000 invånare, Malmö", "Malmö"),
                        new Block.Wide(List.of(
                                new Block.Heading(1, "Åtgärder"),
                                new Block.Table(
                                        "Planens åtgärder",
                                        List.of(
                                                new Block.Column("Orsak", 3),
                                                new Block.Column("Åtgärd", 4),
                                                new Block.Column("Läge", 2)),
                                        IntStream.rangeClosed(1, 40)
                                                .mapToObj(number -> new Block.Row(List.of(
                                                        Block.Cell.of("Orsak " + number),
                                                        Block.Cell.of("Åtgärd " + number + "\nAndra raden"),
                                                        Block.Cell.toned("Grön: går som planerat", Tone.GOOD))))
                                                .toList()))),
                        new Block.Heading(1, "Ansvariga"),
                        new Block.Paragraph("Sektionschefen, Sektionschef")));
    }

    /** What people paste: markup, quotes, an emoji, half of one, a control character, other alphabets. */
    static Document hostile() {
        String text = "<b onclick=\"x\">&amp; ]]> \\22 \"citat\" {{x}} 🚓 \uD83D \u0001 中文 العربية </style><script>";
        return new Document(
                new Letterhead(text, text, List.of(Fact.of(text, text)), text, text, text),
                text,
                text,
                List.of(
                        new Block.Heading(1, text),
                        new Block.Paragraph(text),
                        new Block.Notice(text),
                        new Block.ItemList(false, List.of(text)),
                        new Block.BarChart(text, text, text, List.of(new Block.Bar(text, 1, Tone.PLAIN))),
                        figures(text, text),
                        new Block.Table(
                                text, List.of(new Block.Column(text, 1)), Collections.nCopies(2, Block.Row.of(text)))));
    }

    private static Block figures(String title, String name) {
        return new Block.LineChart(new Chart(
                title,
                "Ökning från 120 till 151,5.",
                "per 100 000 invånare",
                List.of("2022", "2023", "2024", "2025"),
                List.of(
                        new Chart.Curve(name, numbers("120", "131.5", null, "151.5")),
                        new Chart.Curve(
                                "Liknande kommuner, medel (Stockholm, Göteborg)", numbers("118", "119", "121", "117")),
                        new Chart.Curve("Skåne län", numbers("80", "82", "83", "85")),
                        new Chart.Curve("Riket", numbers("70", "71", "72", "74"))),
                "Källa: Brå"));
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Arrays.asList(Arrays.stream(texts)
                .map(text -> text == null ? null : new BigDecimal(text))
                .toArray(BigDecimal[]::new));
    }
}
