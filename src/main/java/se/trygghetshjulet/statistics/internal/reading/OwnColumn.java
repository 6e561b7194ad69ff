package se.trygghetshjulet.statistics.internal.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of our own template, with the other names that people give them. */
enum OwnColumn {
    SOURCE("kalla", "källa", "datakalla", "undersokning"),
    INDICATOR("indikator", "indikatorn", "matt", "fraga", "variabel", "brottstyp", "brott"),
    AREA("omrade", "område", "kommun", "region", "stadsdel", "stadsomrade", "plats", "skola"),
    AREA_KIND("omradestyp", "områdestyp"),
    PERIOD("period", "perioden", "ar", "tid", "termin", "manad"),
    VALUE("varde", "värde", "antal", "andel", "resultat", "index"),
    UNIT("enhet", "enheten"),
    SAMPLE("urval", "grupp", "kon", "aldersgrupp", "arskurs"),
    NOTE("anmarkning", "anmärkning", "kommentar");

    private final String header;
    private final List<String> synonyms;

    OwnColumn(String header, String... synonyms) {
        this.header = header;
        this.synonyms = List.of(synonyms);
    }

    /** The name in the template. */
    String header() {
        return header;
    }

    /** The answer that says which column of the file this is. */
    String question() {
        return "column." + name().toLowerCase(Locale.ROOT);
    }

    static List<OwnColumn> required() {
        return List.of(INDICATOR, AREA, PERIOD, VALUE);
    }

    static List<String> headers() {
        return Arrays.stream(values()).map(OwnColumn::header).toList();
    }

    /** Whether a header in a file is this column's own name, with or without dots and rings. */
    boolean named(String text) {
        return folded(text).equals(header);
    }

    boolean resembles(String text) {
        String folded = folded(text);
        return synonyms.stream().anyMatch(synonym -> folded(synonym).equals(folded));
    }

    private static String folded(String text) {
        return Texts.plain(text).replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
    }
}
