package se.trygghetshjulet.statistics.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.AreaKind;
import se.trygghetshjulet.statistics.Line;
import se.trygghetshjulet.statistics.Period;
import se.trygghetshjulet.statistics.Units;
import se.trygghetshjulet.statistics.internal.reading.Regions;

/** The reference values of a series: comparable municipalities, the county and the country. Counts have none. */
@Component
class References {

    private final SeriesStore store;
    private final List<Area> comparable;
    private final Area municipality;

    References(SeriesStore store, ComparableMunicipalities comparable, Organisation organisation) {
        this.store = store;
        this.comparable = comparable.of(organisation);
        String name = organisation.municipality().name();
        this.municipality = Regions.ofSweden().known(name).orElse(new Area(AreaKind.MUNICIPALITY, name));
    }

    /** The municipality that runs the cycle. */
    Area municipality() {
        return municipality;
    }

    List<Line> of(SeriesRow series) {
        if (series.unit().equals(Units.COUNT)) {
            return List.of();
        }
        Optional<Area> county = Regions.ofSweden().countyOf(municipality);
        List<Area> areas = Stream.of(comparable.stream(), county.stream(), Stream.of(Area.COUNTRY, municipality))
                .flatMap(each -> each)
                .toList();
        Map<Area, SeriesRow> found = store.sameIndicator(series, series.unit(), areas);
        List<Line> lines = new ArrayList<>();
        if (series.areaKind() == AreaKind.DISTRICT) {
            line(municipality, municipality.name(), found).ifPresent(lines::add);
        }
        mean(found).ifPresent(lines::add);
        county.flatMap(area -> line(area, area.name(), found)).ifPresent(lines::add);
        line(Area.COUNTRY, "Riket", found).ifPresent(lines::add);
        return lines.stream()
                .filter(line -> !line.area().equals(series.area()))
                .limit(3)
                .toList();
    }

    private Optional<Line> line(Area area, String name, Map<Area, SeriesRow> found) {
        return Optional.ofNullable(found.get(area))
                .map(row -> new Line(
                        name,
                        area,
                        latestDefinition(store.figures(row.id())).stream()
                                .map(FigureRow::point)
                                .toList()));
    }

    /** The mean of the comparable municipalities, for the periods that all of them have. */
    private Optional<Line> mean(Map<Area, SeriesRow> found) {
        List<Line> lines = comparable.stream()
                .filter(area -> !area.equals(municipality))
                .flatMap(area -> line(area, area.name(), found).stream())
                .toList();
        if (lines.isEmpty()
                || lines.size()
                        < comparable.stream()
                                .filter(area -> !area.equals(municipality))
                                .count()) {
            return Optional.empty();
        }
        String names = lines.stream().map(Line::name).collect(Collectors.joining(", "));
        List<Line.Point> points = lines.get(0).reported().stream()
                .map(point -> mean(point.period(), point.preliminary(), lines))
                .flatMap(Optional::stream)
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        "Liknande kommuner, medel (" + names + ")",
                        new Area(AreaKind.GROUP, "Liknande kommuner"),
                        points));
    }

    private static Optional<Line.Point> mean(Period period, boolean preliminary, List<Line> lines) {
        List<BigDecimal> values = lines.stream()
                .map(line -> line.valueAt(period).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        if (values.size() < lines.size()) {
            return Optional.empty();
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64)
                .setScale(1, java.math.RoundingMode.HALF_UP);
        return Optional.of(new Line.Point(period, mean, preliminary));
    }

    /** Only figures that are measured in the same, newest, way are compared. */
    static List<FigureRow> latestDefinition(List<FigureRow> figures) {
        int latest = figures.stream().mapToInt(FigureRow::definition).max().orElse(1);
        return figures.stream().filter(figure -> figure.definition() == latest).toList();
    }
}
