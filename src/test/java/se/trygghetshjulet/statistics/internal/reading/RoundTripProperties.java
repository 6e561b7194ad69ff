package se.trygghetshjulet.statistics.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.AreaKind;
import se.trygghetshjulet.statistics.Period;

/** What is exported and read again says the same, whatever people have named things. */
class RoundTripProperties {

    private final StatisticsFiles files = new StatisticsFiles(text -> Optional.empty());

    @Property(tries = 300)
    void aTextFileComesBackAsItWas(@ForAll("tables") List<Observation> written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OwnTemplate.writeCsv("Egen källa", written, out);

        comesBack(written, out.toByteArray());
    }

    @Property(tries = 60)
    void aWorkbookComesBackAsItWas(@ForAll("tables") List<Observation> written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OwnTemplate.writeWorkbook("Egen källa", written, out);

        comesBack(written, out.toByteArray());
    }

    private void comesBack(List<Observation> written, byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile("round-trip", ""), content);
        try {
            Recognition recognition = files.recognise(file, "");
            assertThat(recognition.questions()).isEmpty();
            Reading read = files.read(file, recognition.format(), Map.of());

            assertThat(read.remarks()).isEmpty();
            assertThat(read.dataset()).isEqualTo("Egen källa");
            assertThat(read.observations().stream().map(RoundTripProperties::meaning))
                    .containsExactlyElementsOf(
                            written.stream().map(RoundTripProperties::meaning).toList());
        } finally {
            Files.delete(file);
        }
    }

    /** Everything but the row it stood on and how the number was typed. */
    private static List<Object> meaning(Observation observation) {
        BigDecimal value = observation.figure().value();
        return java.util.Arrays.asList(
                observation.key(),
                value == null ? "saknas" : value.stripTrailingZeros(),
                observation.figure().marker(),
                observation.preliminary(),
                observation.note());
    }

    @Provide
    Arbitrary<List<Observation>> tables() {
        return observations().list().ofMinSize(1).ofMaxSize(30).map(RoundTripProperties::eachMeasuredOnce);
    }

    private static List<Observation> eachMeasuredOnce(List<Observation> observations) {
        Set<Observation.Key> seen = new HashSet<>();
        return observations.stream().filter(each -> seen.add(each.key())).toList();
    }

    private static Arbitrary<Observation> observations() {
        return Combinators.combine(names(1), names(1), areas(), names(0), periods(), figures(), names(0))
                .as((indicator, unit, area, sample, period, figure, note) -> new Observation(
                        indicator, unit, area, sample, period, figure, period.year() % 2 == 0, note, new Place("", 0)));
    }

    /** Names with what breaks tables: separators, quotes, formulas, HTML and Swedish letters. */
    private static Arbitrary<String> names(int minLength) {
        return Arbitraries.strings()
                .withChars("abcåäöÅÄÖ;,\"'=+-@<>&|%1 –/")
                .ofMinLength(minLength)
                .ofMaxLength(20)
                .map(Texts::tidy)
                .filter(name -> name.length() >= minLength && !name.startsWith("'"));
    }

    private static Arbitrary<Area> areas() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Area.COUNTRY,
                        new Area(AreaKind.MUNICIPALITY, "Malmö"),
                        new Area(AreaKind.MUNICIPALITY, "Malung-Sälen"),
                        new Area(AreaKind.COUNTY, "Skåne län"),
                        new Area(AreaKind.POLICE_REGION, "Polisregion Syd"),
                        new Area(AreaKind.GROUP, "Storstäder")),
                names(1).map(name -> new Area(AreaKind.DISTRICT, name)));
    }

    private static Arbitrary<Period> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1975, 2060);
        return Arbitraries.oneOf(
                years.map(Period::ofYear),
                years.map(year -> new Period(Period.Kind.TWO_YEARS, year, 0)),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as((year, month) -> new Period(Period.Kind.MONTH, year, month)),
                Combinators.combine(years, Arbitraries.integers().between(1, 4))
                        .as((year, quarter) -> new Period(Period.Kind.QUARTER, year, quarter)));
    }

    private static Arbitrary<Figure> figures() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        8,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000_000))
                                .ofScale(4)
                                .map(value -> new Figure(value, Figure.Marker.NUMBER, value.toPlainString()))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(new Figure(null, Figure.Marker.NOT_REPORTED, ".."))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(new Figure(BigDecimal.ZERO, Figure.Marker.DASH, "-"))));
    }
}
