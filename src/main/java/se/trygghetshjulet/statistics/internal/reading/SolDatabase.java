package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.Period;
import se.trygghetshjulet.statistics.Units;

/**
 * The "Databasfil" of Brå's statistics service: one figure a row, ISO-8859-1, every row ended by a separator. A search by
 * year has the word År in the column År; a search by month has the year there.
 */
final class SolDatabase implements FormatReader {

    private final Regions regions = Regions.ofSweden();

    @Override
    public Format format() {
        return Format.SOL_DATABASE;
    }

    @Override
    public Optional<List<Question>> recognise(List<Sheets.Beginning> sheets, boolean workbook, String fileName) {
        List<Row> rows = sheets.get(0).rows();
        boolean fits = !rows.isEmpty() && Columns.of(rows.get(0)).isPresent();
        return fits ? Optional.of(List.of()) : Optional.empty();
    }

    /** Where each thing stands. A search may leave out the count or the count per 100,000 (-1). */
    private record Columns(int region, int crime, int year, int period, int count, int rate) {

        static Optional<Columns> of(Row header) {
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < header.cells().size(); i++) {
                places.putIfAbsent(header.header(i).replace(" ", ""), i);
            }
            int rate = -1;
            for (Map.Entry<String, Integer> place : places.entrySet()) {
                if (place.getKey().startsWith("/100000") || place.getKey().startsWith("per100000")) {
                    rate = place.getValue();
                }
            }
            Columns columns = new Columns(
                    places.getOrDefault("region", -1),
                    places.getOrDefault("brott", -1),
                    places.getOrDefault("år", -1),
                    places.getOrDefault("period", -1),
                    places.getOrDefault("antal", -1),
                    rate);
            boolean whole = columns.region >= 0
                    && columns.crime >= 0
                    && columns.year >= 0
                    && columns.period >= 0
                    && (columns.count >= 0 || columns.rate >= 0);
            return whole ? Optional.of(columns) : Optional.empty();
        }

        int width() {
            return Math.max(Math.max(Math.max(region, crime), Math.max(year, period)), Math.max(count, rate)) + 1;
        }
    }

    @Override
    public void read(Sheets sheets, GivenAnswers answers, Collector into) throws IOException {
        sheets.read(new Rows(into));
    }

    private final class Rows implements Sheets.Visitor {

        private final Collector into;
        private final Map<String, Area> areas = new HashMap<>();
        private final Map<String, Optional<Period>> periods = new HashMap<>();
        private final Map<String, String> crimes = new HashMap<>();
        private Columns columns;

        Rows(Collector into) {
            this.into = into;
        }

        @Override
        public boolean sheet(int number, String name) {
            return number == 1;
        }

        @Override
        public boolean row(Row row) {
            if (columns == null) {
                columns = Columns.of(row).orElseThrow();
                return true;
            }
            Place place = new Place("", row.number());
            String year = row.cell(columns.year);
            String part = row.cell(columns.period);
            Optional<Period> period = periods.computeIfAbsent(year + ';' + part, same -> period(year, part));
            if (row.cells().size() < columns.width()
                    || row.cell(columns.region).isEmpty()
                    || row.cell(columns.crime).isEmpty()) {
                into.leaveOut(place, "Raden saknar kolumner. Ladda ned filen igen.", row.raw());
            } else if (period.isEmpty()) {
                into.leaveOut(place, "Perioden går inte att läsa. Rätta den eller ladda ned filen igen.", row.raw());
            } else {
                figure(row, Units.COUNT, columns.count, period.get(), place);
                figure(row, Units.PER_100_000, columns.rate, period.get(), place);
            }
            return true;
        }

        private void figure(Row row, String unit, int column, Period period, Place place) {
            if (column < 0) {
                return;
            }
            Optional<Figure> figure = Figure.parse(row.cell(column));
            if (figure.isEmpty()) {
                into.leaveOut(
                        place,
                        "”%s” är inget tal (%s). Rätta det eller ladda ned filen igen."
                                .formatted(row.cell(column), unit),
                        row.raw());
                return;
            }
            into.add(new Observation(
                    crimes.computeIfAbsent(row.cell(columns.crime), Texts::tidy),
                    unit,
                    areas.computeIfAbsent(row.cell(columns.region), regions::area),
                    "",
                    period,
                    figure.get(),
                    Texts.saysPreliminary(row.cell(columns.year) + row.cell(columns.period)),
                    "",
                    place));
        }

        private Optional<Period> period(String saidYear, String saidPeriod) {
            String year = Texts.withoutPreliminary(saidYear);
            String period = Texts.withoutPreliminary(saidPeriod);
            boolean byYear = year.equalsIgnoreCase("År") || period.equalsIgnoreCase("Helår") || period.isEmpty();
            if (byYear) {
                return Period.parse(year.equalsIgnoreCase("År") ? period : year);
            }
            return Period.parse(year + " " + period);
        }
    }
}
