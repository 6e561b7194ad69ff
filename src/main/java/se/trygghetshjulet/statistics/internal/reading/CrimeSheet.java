package se.trygghetshjulet.statistics.internal.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The crime sheets of Brå's indicator workbook, in order from sheet 2, and the words their titles must have. */
enum CrimeSheet {
    DAMAGE("Skadegörelsebrott", "skadegörelse"),
    DRUGS("Narkotikabrott", "narkotika"),
    VIOLENCE_OUTDOORS("Våldsbrott utomhus mot vuxna", "våld|misshandel", "utomhus", "vuxna|18"),
    PARTNER_WOMEN("Våld i nära relation mot kvinnor", "nära rel|vinr", "kvinn"),
    PARTNER_MEN("Våld i nära relation mot män", "nära rel|vinr", "män|man"),
    GIRLS_INDOORS("Våld mot barn inomhus, flickor", "barn|flick", "inomhus", "flick"),
    GIRLS_OUTDOORS("Våld mot barn utomhus, flickor", "barn|flick", "utomhus", "flick"),
    BOYS_INDOORS("Våld mot barn inomhus, pojkar", "barn|pojk", "inomhus", "pojk"),
    BOYS_OUTDOORS("Våld mot barn utomhus, pojkar", "barn|pojk", "utomhus", "pojk"),
    ROBBERY_YOUNG("Personrån mot unga", "rån", "unga|barn|under 18|ungdom"),
    THEFT("Stöldbrott", "stöld"),
    CARS("Bilbrott", "bil"),
    BURGLARY("Bostadsinbrott", "bostad|inbrott"),
    TRAFFIC("Trafikbrott", "trafik");

    private static final int FIRST_SHEET = 2;

    private final String indicator;
    private final List<String> words;

    CrimeSheet(String indicator, String... words) {
        this.indicator = indicator;
        this.words = List.of(words);
    }

    /** @param sheet place of the sheet in the workbook, counted from 1 */
    static Optional<CrimeSheet> at(int sheet) {
        return Arrays.stream(values())
                .filter(crime -> crime.ordinal() + FIRST_SHEET == sheet)
                .findFirst();
    }

    String indicator() {
        return indicator;
    }

    /** Whether the name and title of a sheet have every word; a word may have alternatives with a bar between. */
    boolean fits(String nameAndTitle) {
        String text = Texts.plain(nameAndTitle);
        return words.stream().allMatch(word -> Arrays.stream(word.split("\\|")).anyMatch(text::contains));
    }
}
