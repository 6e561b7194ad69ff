package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.AreaKind;
import se.trygghetshjulet.statistics.Period;

/** A table with one value a row: our own template, or any table whose columns a person points out. */
final class OwnTable implements FormatReader {

    private final Regions regions = Regions.ofSweden();

    @Override
    public Format format() {
        return Format.OWN_TABLE;
    }

    @Override
    public Optional<List<Question>> recognise(List<Sheets.Beginning> sheets, boolean workbook, String fileName) {
        return sheets.stream()
                .flatMap(sheet -> OwnHeader.among(sheet.rows()).stream())
                .findFirst()
                .map(header -> header.questions(fileName));
    }

    @Override
    public void read(Sheets sheets, GivenAnswers answers, Collector into) throws IOException {
        for (Sheets.Beginning sheet : sheets.beginnings(StatisticsFiles.ROWS_TO_RECOGNISE)) {
            Optional<OwnHeader> header = OwnHeader.among(sheet.rows());
            if (header.isPresent()) {
                sheets.read(new Rows(sheet.number(), header.get().corrected(answers), answers, into));
                return;
            }
        }
    }

    private final class Rows implements Sheets.Visitor {

        private final int wanted;
        private final OwnHeader header;
        private final GivenAnswers answers;
        private final Collector into;
        private final Map<String, Area> areas = new HashMap<>();
        private final Map<String, Optional<Period>> periods = new HashMap<>();
        private String sheet = "";

        Rows(int wanted, OwnHeader header, GivenAnswers answers, Collector into) {
            this.wanted = wanted;
            this.header = header;
            this.answers = answers;
            this.into = into;
            if (!header.has(OwnColumn.SOURCE)) {
                into.source(answers.required(Question.SOURCE, "Skriv varifrån siffrorna kommer."));
            }
        }

        @Override
        public boolean sheet(int number, String name) {
            sheet = name;
            return number == wanted;
        }

        @Override
        public boolean row(Row row) {
            if (row.number() > header.row().number()) {
                Place place = new Place(sheet, row.number());
                try {
                    into.add(observation(row, place));
                } catch (RowRefused refused) {
                    into.leaveOut(place, refused.getMessage(), row.raw());
                }
            }
            return true;
        }

        private Observation observation(Row row, Place place) {
            if (row.width() > header.row().width()) {
                throw new RowRefused("Raden har fler kolumner än rubrikraden. Står ett decimalkomma oskyddat mellan"
                        + " kommatecken? Spara filen med semikolon mellan kolumnerna.");
            }
            source(row);
            return new Observation(
                    named(row, OwnColumn.INDICATOR, Question.INDICATOR, "Skriv vad siffrorna mäter."),
                    named(row, OwnColumn.UNIT, Question.UNIT, "Skriv vilken enhet siffrorna har."),
                    area(row),
                    Cells.unprotected(header.text(row, OwnColumn.SAMPLE)),
                    period(row),
                    figure(row),
                    Texts.saysPreliminary(header.text(row, OwnColumn.PERIOD)),
                    note(row),
                    place);
        }

        private void source(Row row) {
            if (!header.has(OwnColumn.SOURCE)) {
                return;
            }
            String source = Cells.unprotected(header.text(row, OwnColumn.SOURCE));
            if (source.isEmpty()) {
                throw new RowRefused("Källan saknas (kolumnen kalla). Skriv varifrån siffran kommer.");
            }
            if (into.source().isEmpty()) {
                into.source(source);
            } else if (!into.source().equalsIgnoreCase(source)) {
                throw new RowRefused(
                        "Filen har siffror från flera källor. Den här läses som ”%s”; lägg ”%s” i en egen fil."
                                .formatted(into.source(), source));
            }
        }

        /** A text from its column, or the one a person gave for all rows. */
        private String named(Row row, OwnColumn column, String question, String message) {
            if (!header.has(column)) {
                return Texts.tidy(answers.required(question, message));
            }
            String text = Texts.tidy(Cells.unprotected(header.text(row, column)));
            if (text.isEmpty()) {
                throw new RowRefused("Kolumnen ”%s” är tom. Fyll i den."
                        .formatted(header.row().cell(header.columns().get(column))));
            }
            return text;
        }

        private Area area(Row row) {
            String name = named(row, OwnColumn.AREA, Question.AREA, "Skriv vilket område siffrorna gäller.");
            String kind = Texts.plain(header.text(row, OwnColumn.AREA_KIND));
            return areas.computeIfAbsent(kind + '\n' + name, same -> area(name, kind));
        }

        private Area area(String name, String kind) {
            return switch (kind) {
                case "" -> regions.area(name);
                case "riket", "land", "landet" -> Area.COUNTRY;
                case "län", "lan" -> regions.known(name).orElse(new Area(AreaKind.COUNTY, name));
                case "polisregion" -> regions.known(name).orElse(new Area(AreaKind.POLICE_REGION, name));
                case "kommungrupp" -> new Area(AreaKind.GROUP, name);
                case "kommun" ->
                    regions.known(name)
                            .filter(area -> area.kind() == AreaKind.MUNICIPALITY)
                            .orElseThrow(() -> new RowRefused("”" + name + "” är ingen kommun. Rätta namnet."));
                case "delområde",
                        "delomrade",
                        "stadsområde",
                        "stadsomrade",
                        "stadsdel",
                        "område",
                        "omrade",
                        "skola",
                        "skolområde",
                        "plats" -> new Area(AreaKind.DISTRICT, name);
                default ->
                    throw new RowRefused("Områdestypen ”%s” känns inte igen. Skriv riket, län, kommun eller delområde."
                            .formatted(kind));
            };
        }

        private Period period(Row row) {
            if (!header.has(OwnColumn.PERIOD)) {
                return Period.ofYear(answers.year());
            }
            String text = Texts.withoutPreliminary(header.text(row, OwnColumn.PERIOD));
            return periods.computeIfAbsent(text, Period::parse)
                    .orElseThrow(() -> new RowRefused(
                            "Perioden ”%s” går inte att läsa. Skriv som 2026, 2025/2026, 2026-08, 2026-K3 eller HT 2026."
                                    .formatted(text)));
        }

        private Figure figure(Row row) {
            int column = header.columns().get(OwnColumn.VALUE);
            String text = row.cell(column);
            if (text.isEmpty()) {
                throw new RowRefused(
                        row.formulas().contains(column)
                                ? "Cellen har en formel utan sparat resultat. Klistra in värdet i stället för formeln."
                                : "Värdet saknas. Skriv två punkter (..) om uppgiften inte redovisas.");
            }
            return Figure.parse(text)
                    .orElseThrow(() ->
                            new RowRefused("”%s” är inget tal. Skriv bara siffror, med decimalkomma.".formatted(text)));
        }

        private String note(Row row) {
            String note = Cells.unprotected(header.text(row, OwnColumn.NOTE));
            boolean formula = row.formulas().contains(header.columns().get(OwnColumn.VALUE));
            return formula ? (note + " Värdet kommer ur en formel i filen.").strip() : note;
        }
    }

    /** A row that cannot be read. The message is a Swedish sentence. */
    private static final class RowRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RowRefused(String message) {
            super(message, null, false, false);
        }
    }
}
