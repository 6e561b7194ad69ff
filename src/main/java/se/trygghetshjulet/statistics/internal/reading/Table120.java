package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.AreaKind;
import se.trygghetshjulet.statistics.Period;
import se.trygghetshjulet.statistics.Units;

/**
 * Brå's table 120: a workbook per police region with a sheet per municipality, reported crimes by type. Until 2021 the
 * figures begin on row 11 without a header; since 2022 the header is on row 2.
 */
final class Table120 implements FormatReader {

    private static final int OLD_FIRST_ROW = 11;

    private final Regions regions = Regions.ofSweden();

    @Override
    public Format format() {
        return Format.TABLE_120;
    }

    @Override
    public Optional<List<Question>> recognise(List<Sheets.Beginning> sheets, boolean workbook, String fileName) {
        List<Sheets.Beginning> municipal =
                sheets.stream().filter(sheet -> isMunicipal(sheet.name())).toList();
        boolean fits = workbook && municipal.stream().anyMatch(sheet -> headerRow(sheet) > 0 || isOld(sheet));
        if (!fits) {
            return Optional.empty();
        }
        if (yearInside(sheets).isPresent()) {
            return Optional.of(List.of());
        }
        OptionalInt named = Texts.year(fileName);
        return Optional.of(List.of(Question.year(named.isPresent() ? Integer.toString(named.getAsInt()) : "")));
    }

    private boolean isMunicipal(String sheet) {
        String name = Texts.plain(sheet);
        boolean skipped =
                name.startsWith("information") || name.startsWith("okänd kommun") || name.startsWith("tabell 120");
        return !skipped && regions.isMunicipality(sheet);
    }

    private static int headerRow(Sheets.Beginning sheet) {
        return sheet.rows().stream()
                .filter(row -> row.number() <= 3 && isHeader(row))
                .mapToInt(Row::number)
                .findFirst()
                .orElse(0);
    }

    private static boolean isHeader(Row row) {
        return row.header(0).startsWith("brottstyp") && row.header(1).contains("antal");
    }

    private static boolean isOld(Sheets.Beginning sheet) {
        return sheet.rows().stream()
                .anyMatch(row -> row.number() >= OLD_FIRST_ROW
                        && !row.cell(0).isEmpty()
                        && Figure.parse(row.cell(1)).isPresent()
                        && Figure.parse(row.cell(2)).isPresent());
    }

    /** The year in a title above the figures, or on the sheet of information. */
    private static OptionalInt yearInside(List<Sheets.Beginning> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row ->
                        row.number() < OLD_FIRST_ROW && Texts.plain(row.raw()).contains("år"))
                .map(row -> Texts.year(row.raw()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    @Override
    public void read(Sheets sheets, GivenAnswers answers, Collector into) throws IOException {
        OptionalInt inside = yearInside(sheets.beginnings(OLD_FIRST_ROW + 4));
        int year = inside.isPresent() ? inside.getAsInt() : answers.year();
        sheets.read(new Rows(Period.ofYear(year), into));
    }

    private final class Rows implements Sheets.Visitor {

        private final Period year;
        private final Collector into;
        private String sheet = "";
        private Area area = Area.COUNTRY;
        private boolean headed;
        private boolean preliminary;
        private String heading = "";

        Rows(Period year, Collector into) {
            this.year = year;
            this.into = into;
        }

        @Override
        public boolean sheet(int number, String name) {
            sheet = name;
            area = regions.area(name);
            headed = false;
            preliminary = false;
            heading = "";
            return isMunicipal(name) && area.kind() == AreaKind.MUNICIPALITY;
        }

        @Override
        public boolean row(Row row) {
            if (isHeader(row) && row.number() <= 3) {
                headed = true;
            } else if (headed || row.number() >= OLD_FIRST_ROW) {
                figures(row);
                return true;
            }
            preliminary |= Texts.saysPreliminary(row.raw());
            return true;
        }

        /** A row with only text is a heading or a footnote. */
        private void figures(Row row) {
            String type = Texts.tidy(row.cell(0));
            if (type.isEmpty() || row.width() == 1) {
                return;
            }
            Place place = new Place(sheet, row.number());
            Optional<Figure> count = Figure.parse(row.cell(1));
            Optional<Figure> rate = Figure.parse(row.cell(2));
            if (count.isEmpty() || rate.isEmpty()) {
                into.leaveOut(
                        place,
                        "Raden ska ha ett antal och ett antal per 100 000 invånare. Ladda ned filen igen.",
                        row.raw());
                return;
            }
            String indicator = qualified(type);
            add(indicator, Units.COUNT, count.get(), place);
            add(indicator, Units.PER_100_000, rate.get(), place);
        }

        /** A type in lower case, such as "mot kvinna", means little without the type above it. */
        private String qualified(String type) {
            if (!Character.isLowerCase(type.charAt(0))) {
                heading = type;
                return type;
            }
            return heading.isEmpty() ? type : heading + " – " + type;
        }

        private void add(String indicator, String unit, Figure figure, Place place) {
            into.add(new Observation(indicator, unit, area, "", year, figure, preliminary, "", place));
        }
    }
}
