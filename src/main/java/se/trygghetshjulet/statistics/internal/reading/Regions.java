package se.trygghetshjulet.statistics.internal.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.AreaKind;

/** The 290 municipalities and 21 counties of Sweden, found under every spelling that the files use. */
public final class Regions {

    private static final Regions SWEDEN = read();
    private static final Set<String> COUNTRY = Set.of(
            "riket", "hela riket", "hela landet", "sverige", "sverige totalt", "hela landet totalt", "riket totalt");
    /** The one municipality whose genitive is not its name with an s. */
    private static final Map<String, String> IRREGULAR = Map.of("falu", "Falun");

    private static final Set<String> POLICE_REGIONS =
            Set.of("nord", "mitt", "stockholm", "öst", "väst", "syd", "bergslagen");

    private final Map<String, Area> municipalities = new HashMap<>();
    private final Map<String, Area> counties = new HashMap<>();
    private final Map<String, Area> countyOf = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private Regions() {}

    public static Regions ofSweden() {
        return SWEDEN;
    }

    private static Regions read() {
        Regions regions = new Regions();
        Map<String, Area> byCode = new HashMap<>();
        try (Reader text = new InputStreamReader(
                        Regions.class.getResourceAsStream("/statistics/regions.csv"), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : rows) {
                regions.add(row.getField("kod"), row.getField("namn"), byCode);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return regions;
    }

    /** A county comes before its municipalities in the file. */
    private void add(String code, String name, Map<String, Area> byCode) {
        if (code.length() == 2) {
            Area county = new Area(AreaKind.COUNTY, name);
            byCode.put(code, county);
            counties.put(key(name), county);
        } else {
            Area municipality = new Area(AreaKind.MUNICIPALITY, name);
            municipalities.put(key(name), municipality);
            codes.put(name, code);
            countyOf.put(name, byCode.get(code.substring(0, 2)));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.forLanguageTag("sv"));
    }

    /** The area when the name is that of the country, a county, a police region or a municipality. */
    public Optional<Area> known(String text) {
        String name = key(Texts.tidy(text)).replaceFirst("^\\d{2,4} (?=\\p{L})", "");
        if (COUNTRY.contains(name)) {
            return Optional.of(Area.COUNTRY);
        }
        if (counties.containsKey(name)) {
            return Optional.of(counties.get(name));
        }
        String police = name.replaceFirst("^(polis)?region ", "");
        if (!police.equals(name) && POLICE_REGIONS.contains(police)) {
            return Optional.of(new Area(
                    AreaKind.POLICE_REGION,
                    "Polisregion " + police.substring(0, 1).toUpperCase(Locale.ROOT) + police.substring(1)));
        }
        return municipality(name.replaceFirst(" (kommun|stad)$", "").replaceFirst("^region (?=gotland)", ""));
    }

    private Optional<Area> municipality(String name) {
        String nominative = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return Optional.ofNullable(municipalities.get(name))
                .or(() -> Optional.ofNullable(municipalities.get(nominative)))
                .or(() -> Optional.ofNullable(IRREGULAR.get(name)).map(regular -> municipalities.get(key(regular))));
    }

    /** The area by its name; what is not known is a part of a municipality. */
    Area area(String text) {
        return known(text).orElseGet(() -> new Area(AreaKind.DISTRICT, Texts.tidy(text)));
    }

    /** The county that a municipality lies in. */
    public Optional<Area> countyOf(Area municipality) {
        return Optional.ofNullable(countyOf.get(municipality.name()));
    }

    /** The four digits that Statistics Sweden gives a municipality. */
    public Optional<String> codeOf(Area municipality) {
        return Optional.ofNullable(codes.get(municipality.name()));
    }

    boolean isMunicipality(String text) {
        return known(text).filter(area -> area.kind() == AreaKind.MUNICIPALITY).isPresent();
    }
}
