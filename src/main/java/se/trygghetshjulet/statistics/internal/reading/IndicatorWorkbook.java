package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.AreaKind;
import se.trygghetshjulet.statistics.Units;

/**
 * Brå's workbook for one municipality. Sheets 2–15 are crimes, known by their place and checked against their title; the
 * sheets of the national survey (NTU) are known by their name. Row 1 is a title, row 2 the headers, column A the region.
 */
final class IndicatorWorkbook implements FormatReader {

    private static final int RECOGNISED_BY = 3;

    private final Regions regions = Regions.ofSweden();

    @Override
    public Format format() {
        return Format.INDICATOR_WORKBOOK;
    }

    @Override
    public Optional<List<Question>> recognise(List<Sheets.Beginning> sheets, boolean workbook, String fileName) {
        long crimes = sheets.stream()
                .filter(sheet -> CrimeSheet.at(sheet.number())
                        .filter(crime -> crime.fits(sheet.name() + " " + title(sheet)))
                        .isPresent())
                .count();
        boolean survey = sheets.stream().anyMatch(sheet -> isSurvey(sheet.name()));
        return workbook && (survey || crimes >= RECOGNISED_BY) ? Optional.of(List.of()) : Optional.empty();
    }

    private static String title(Sheets.Beginning sheet) {
        return sheet.at(1).raw();
    }

    private static boolean isSurvey(String sheet) {
        return Texts.plain(sheet).replace(' ', '-').endsWith("-ntu");
    }

    @Override
    public void read(Sheets sheets, GivenAnswers answers, Collector into) throws IOException {
        checkSheets(sheets.beginnings(1));
        sheets.read(new Rows(into));
    }

    /** A sheet that has moved would put figures under the wrong crime, so it stops the whole file. */
    private static void checkSheets(List<Sheets.Beginning> sheets) {
        Set<Integer> seen = new HashSet<>();
        for (Sheets.Beginning sheet : sheets) {
            CrimeSheet.at(sheet.number()).ifPresent(crime -> {
                if (!crime.fits(sheet.name() + " " + title(sheet))) {
                    throw new FileRefused(
                            "Blad %d i arbetsboken heter ”%s” men borde handla om %s. Brå kan ha ändrat arbetsboken. Inget har lästs in; hör av dig till den driftansvariga."
                                    .formatted(
                                            sheet.number(),
                                            sheet.name(),
                                            crime.indicator().toLowerCase(Locale.ROOT)));
                }
                seen.add(sheet.number());
            });
        }
        if (seen.size() < CrimeSheet.values().length) {
            throw new FileRefused(
                    "Arbetsboken har %d av %d blad om brott. Ladda ned den igen; har Brå ändrat den, hör av dig till den driftansvariga."
                            .formatted(seen.size(), CrimeSheet.values().length));
        }
    }

    private final class Rows implements Sheets.Visitor {

        private final Collector into;
        private final Map<Integer, HeadedColumn> columns = new HashMap<>();
        private String sheet = "";
        private String indicator = "";
        private boolean survey;

        Rows(Collector into) {
            this.into = into;
        }

        @Override
        public boolean sheet(int number, String name) {
            sheet = name;
            survey = isSurvey(name);
            columns.clear();
            indicator = survey
                    ? surveyIndicator(name)
                    : CrimeSheet.at(number).map(CrimeSheet::indicator).orElse("");
            return !indicator.isEmpty();
        }

        @Override
        public boolean row(Row row) {
            if (row.number() == 2) {
                columns.putAll(HeadedColumn.of(row, survey));
                if (columns.isEmpty()) {
                    throw new FileRefused(
                            "Rubrikraden i bladet ”%s” säger inte vilka år kolumnerna gäller. Ladda ned arbetsboken igen."
                                    .formatted(sheet));
                }
            } else if (row.number() > 2) {
                figures(row);
            }
            return true;
        }

        private void figures(Row row) {
            boolean empty = columns.keySet().stream()
                    .allMatch(column -> row.cell(column).isEmpty());
            if (row.cell(0).isEmpty() || empty) {
                return;
            }
            Optional<Area> area = regions.known(row.cell(0));
            if (area.isEmpty()) {
                into.leaveOut(
                        new Place(sheet, row.number()),
                        "”" + row.cell(0) + "” är varken kommun, län eller hela landet.",
                        row.raw());
                return;
            }
            columns.forEach((column, headed) -> figure(row, column, headed, area.get()));
        }

        private void figure(Row row, int column, HeadedColumn headed, Area area) {
            boolean meaningless =
                    area.kind() != AreaKind.MUNICIPALITY && headed.unit().equals(Units.COUNT);
            String cell = row.cell(column);
            if (cell.isEmpty() || meaningless) {
                return;
            }
            Place place = new Place(sheet, row.number());
            Optional<Figure> figure = Figure.parse(cell);
            if (figure.isEmpty()) {
                into.leaveOut(place, "”" + cell + "” är inget tal (" + headed.period() + ").", row.raw());
                return;
            }
            into.add(new Observation(
                    indicator,
                    headed.unit(),
                    area,
                    "",
                    headed.period(),
                    figure.get(),
                    headed.preliminary(),
                    row.formulas().contains(column) ? "Värdet kommer ur en formel i filen." : "",
                    place));
        }
    }

    private static String surveyIndicator(String sheet) {
        String name = Texts.tidy(sheet).replaceFirst("(?i)[- ]+NTU$", "").replace('_', ' ');
        return Texts.tidy(name) + " (NTU)";
    }
}
