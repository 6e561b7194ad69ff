package se.trygghetshjulet.statistics.internal.kolada;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.Period;
import se.trygghetshjulet.statistics.Units;
import se.trygghetshjulet.statistics.internal.reading.Figure;
import se.trygghetshjulet.statistics.internal.reading.Observation;
import se.trygghetshjulet.statistics.internal.reading.OwnTemplate;
import se.trygghetshjulet.statistics.internal.reading.Place;
import se.trygghetshjulet.statistics.internal.reading.Regions;

/**
 * Writes a key figure of Kolada as a file of our own template. It is then looked at and confirmed like any other file,
 * and its figures can be followed to its rows.
 */
@Component
public class KoladaFile {

    static final String SOURCE = "Kolada (RKA)";
    static final int MOST_YEARS = 20;

    private static final String COUNTRY = "0000";

    private final KoladaClient client;

    KoladaFile(KoladaClient client) {
        this.client = client;
    }

    /**
     * Fetches a key figure.
     *
     * @param kpi such as N07403
     * @param municipalities those wanted beside the country and their counties; at most a dozen
     * @throws KoladaRefused when it cannot be had
     */
    public byte[] fetch(String kpi, List<Area> municipalities, int firstYear, int lastYear) {
        if (firstYear > lastYear || lastYear - firstYear >= MOST_YEARS) {
            throw new KoladaRefused("Ange ett första och ett sista år, högst %d år isär.".formatted(MOST_YEARS));
        }
        Map<String, Area> areas = areas(municipalities);
        String title = client.title(kpi);
        List<Observation> observations = new ArrayList<>();
        for (JsonNode row : client.figures(
                kpi,
                areas.keySet(),
                IntStream.rangeClosed(firstYear, lastYear).boxed().toList())) {
            Optional.ofNullable(areas.get(row.path("municipality").asText()))
                    .ifPresent(area -> observations.addAll(observations(title, area, row)));
        }
        if (observations.isEmpty()) {
            throw new KoladaRefused("Kolada har inga siffror för de åren. Prova andra år eller ett annat nyckeltal.");
        }
        return written(observations);
    }

    private static byte[] written(List<Observation> observations) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            OwnTemplate.writeCsv(SOURCE, observations, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static Map<String, Area> areas(List<Area> municipalities) {
        Map<String, Area> areas = new LinkedHashMap<>();
        Regions sweden = Regions.ofSweden();
        areas.put(COUNTRY, Area.COUNTRY);
        for (Area municipality : municipalities) {
            sweden.codeOf(municipality).ifPresent(code -> {
                areas.put(code, municipality);
                sweden.countyOf(municipality).ifPresent(county -> areas.put("00" + code.substring(0, 2), county));
            });
        }
        return areas;
    }

    private static List<Observation> observations(String title, Area area, JsonNode row) {
        List<Observation> observations = new ArrayList<>();
        Optional<Period> year = Period.parse(row.path("period").asText());
        if (year.isEmpty()) {
            return observations;
        }
        for (JsonNode each : row.path("values")) {
            String raw = each.path("value").isNumber() ? each.path("value").asText() : "..";
            Figure.parse(raw)
                    .ifPresent(figure -> observations.add(new Observation(
                            title,
                            unit(title),
                            area,
                            sample(each.path("gender").asText()),
                            year.get(),
                            figure,
                            false,
                            "",
                            new Place("", 0))));
        }
        return observations;
    }

    private static String sample(String gender) {
        return switch (gender) {
            case "K" -> "kvinnor";
            case "M" -> "män";
            default -> "";
        };
    }

    /** The unit stands in the title. */
    private static String unit(String title) {
        String text = title.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        if (text.contains("100 000")) {
            return Units.PER_100_000;
        }
        if (text.contains("(%)") || text.contains("andel")) {
            return Units.PERCENT;
        }
        return text.contains("antal") ? Units.COUNT : "enligt Kolada";
    }
}
