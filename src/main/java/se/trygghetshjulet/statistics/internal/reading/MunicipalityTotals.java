package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.AreaKind;
import se.trygghetshjulet.statistics.Period;
import se.trygghetshjulet.statistics.Units;

/**
 * Brå's yearly text file of reported crimes per municipality: name, count, count per 100,000. Some editions have no header,
 * and none has the year. Rows for the whole country are kept as the country's figure, never as a municipality's.
 */
final class MunicipalityTotals implements FormatReader {

    private static final String INDICATOR = "Anmälda brott totalt";
    private static final int RECOGNISED_BY = 3;

    private final Regions regions = Regions.ofSweden();

    @Override
    public Format format() {
        return Format.MUNICIPALITY_TOTALS;
    }

    @Override
    public Optional<List<Question>> recognise(List<Sheets.Beginning> sheets, boolean workbook, String fileName) {
        List<Row> rows = sheets.get(0).rows();
        if (rows.isEmpty() || sheets.size() > 1 || rows.get(0).width() != 3) {
            return Optional.empty();
        }
        boolean header = isHeader(rows.get(0));
        boolean bare = rows.stream().filter(this::looksLikeData).count() >= RECOGNISED_BY;
        if (!header && !bare) {
            return Optional.empty();
        }
        OptionalInt year = Texts.year(fileName);
        List<Question> questions = new ArrayList<>();
        questions.add(Question.year(year.isPresent() ? Integer.toString(year.getAsInt()) : ""));
        if (!header) {
            questions.add(Question.preliminary());
        }
        return Optional.of(questions);
    }

    private static boolean isHeader(Row row) {
        return row.header(0).equals("kommun")
                && row.header(1).startsWith("antal")
                && row.header(2).startsWith("per 100");
    }

    private boolean looksLikeData(Row row) {
        return regions.isMunicipality(row.cell(0))
                && Figure.parse(row.cell(1)).isPresent()
                && Figure.parse(row.cell(2)).isPresent();
    }

    @Override
    public void read(Sheets sheets, GivenAnswers answers, Collector into) throws IOException {
        Period year = Period.ofYear(answers.year());
        sheets.read(new Rows(year, answers.yes(Question.PRELIMINARY), into));
    }

    private final class Rows implements Sheets.Visitor {

        private final Period year;
        private final Collector into;
        private boolean preliminary;
        private boolean first = true;

        Rows(Period year, boolean preliminary, Collector into) {
            this.year = year;
            this.preliminary = preliminary;
            this.into = into;
        }

        @Override
        public boolean sheet(int number, String name) {
            return number == 1;
        }

        @Override
        public boolean row(Row row) {
            if (first && isHeader(row)) {
                preliminary = Texts.saysPreliminary(row.raw());
            } else {
                figures(row, new Place("", row.number()));
            }
            first = false;
            return true;
        }

        private void figures(Row row, Place place) {
            Optional<Figure> count = Figure.parse(row.cell(1));
            Optional<Figure> rate = Figure.parse(row.cell(2));
            if (row.width() != 3 || row.cell(0).isEmpty() || count.isEmpty() || rate.isEmpty()) {
                into.leaveOut(
                        place,
                        "Raden ska ha en kommun, ett antal och ett antal per 100 000 invånare. Rätta den eller ladda ned"
                                + " filen igen.",
                        row.raw());
                return;
            }
            Area area = regions.area(row.cell(0));
            if (area.kind() == AreaKind.DISTRICT) {
                into.note(place, "”" + area.name() + "” är ingen kommun och läses som delområde.", row.raw());
            }
            add(area, Units.COUNT, count.get(), place);
            add(area, Units.PER_100_000, rate.get(), place);
        }

        private void add(Area area, String unit, Figure figure, Place place) {
            into.add(new Observation(INDICATOR, unit, area, "", year, figure, preliminary, "", place));
        }
    }
}
