package se.trygghetshjulet.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Ett fel i kommunfilen ger en mening med filens namn och radens nummer")
class FaultsInTheFileTest {

    @TempDir
    private Path directory;

    /** One fault: in whose file, what is changed into what (⇒ marks the line), and the sentence that tells. */
    private record Fault(String municipality, String oldText, String newText, String sentence, String place) {

        /** The fault is told of on the line of this text, not on a marked one. */
        Fault toldAt(String text) {
            return new Fault(municipality, oldText, newText, sentence, text);
        }

        @Override
        public String toString() {
            return sentence;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"form", "municipality", "units", "roles", "people", "steeringGroup", "approval", "decisions"})
    @MethodSource({"meetings", "wheel"})
    void oneFaultGivesOneSentence(Fault fault) {
        BrokenFile file = BrokenFile.of(fault.municipality(), fault.oldText(), fault.newText(), directory);

        assertThat(file.sentences()).containsExactly(file.onLineOf(fault.place(), fault.sentence()));
    }

    /** Without its organs the file has other faults too. */
    @Test
    void aListThatIsNoListIsSaid() {
        String organs = "  organ:\n    - { id: ks, kortnamn: KS, namn: Kommunstyrelsen }\n"
                + "    - { id: kf, kortnamn: KF, namn: Kommunfullmäktige }";
        BrokenFile file = BrokenFile.of("smakoping", organs, "  ⇒organ: ks", directory);

        assertThat(file.sentences()).contains(file.onLineOf(BrokenFile.MARK, "”organ” ska vara en lista."));
    }

    static Stream<Fault> form() {
        return Stream.of(
                fault(
                        "kvorum: 3",
                        "kvorum: 3\n\t⇒godkänd: ja",
                        "Raden går inte att läsa som YAML: kontrollera indrag, kolon och citattecken."),
                fault("kvorum: 3", "kvorum: 3\n  ⇒kvorum: 4", "Nyckeln ”kvorum” står två gånger i ”styrgrupp”."),
                fault("kvorum: 3", "kvorum: 3\n  ⇒sekreterare: x", "Nyckeln ”sekreterare” är okänd i ”styrgrupp”."),
                fault("kvorum: 3", "kvorum: ⇒{ minst: 3 }", "”kvorum” ska ha ett enkelt värde."),
                fault(
                        "innehavare: [revisor]",
                        "⇒inehavare: [revisor]",
                        "Nyckeln ”inehavare” är okänd i ”roller”; menade du ”innehavare”?"),
                fault(
                        "stängda-dagar:",
                        "⇒stangda-dagar:",
                        "Nyckeln ”stangda-dagar” är okänd i filen; menade du ”stängda-dagar”?"),
                fault("rytm: vartannat år", "⇒rytm:", "”rytm” saknas i ”kommun”."),
                fault(
                        "  diarienummer:\n    mönster: 'KS \\d{4}/\\d{1,4}'\n    exempel: KS 2027/15",
                        "  ⇒diarienummer: KS", "”diarienummer” ska innehålla nycklar."),
                fault("  organ:\n", "  organ:\n    - ⇒ks\n", "Varje post i ”organ” ska ha nycklar."));
    }

    static Stream<Fault> municipality() {
        return Stream.of(
                fault(
                        "id: smakoping",
                        "id: ⇒små-köping",
                        "Kommunens id ”små-köping” får bara ha små bokstäver a–z och siffror, eftersom det blir en del av årscykelns nyckel."),
                fault(
                        "rytm: vartannat år",
                        "rytm: ⇒ibland",
                        "Här får det stå ”årlig” eller ”vartannat år”, inte ”ibland”."),
                fault(
                        "ledande-förvaltning: kommunledning",
                        "ledande-förvaltning: ⇒kommunledningen",
                        "Förvaltningen ”kommunledningen” finns inte i filen; menade du ”kommunledning”?"),
                fault(
                        "mönster: 'KS \\d{4}/\\d{1,4}'",
                        "mönster: ⇒'KS (\\d{4}'",
                        "Diarienumrets mönster ”KS (\\d{4}” är inte ett giltigt reguljärt uttryck."),
                fault(
                        "exempel: KS 2027/15",
                        "exempel: ⇒KS-2027-15",
                        "Exemplet ”KS-2027-15” stämmer inte med diarienumrets mönster."));
    }

    static Stream<Fault> units() {
        return Stream.of(
                fault("brevlåda: omsorg@smakoping.example", "brevlåda: ⇒omsorg", "”omsorg” är inte en e-postadress."),
                fault(
                        "  - id: utbildning\n    namn: Utbildningsförvaltningen\n    part: stad",
                        "  - id: ⇒utbildning\n    namn: Utbildningsförvaltningen\n    part: polis",
                        "Enheten ”police”, och bara den, ska ha part polis."),
                fault(
                        "    ansvariga: [ingenjor]",
                        "    ansvariga: [⇒ingenjör]",
                        "Personen ”ingenjör” finns inte i filen; menade du ”ingenjor”?"));
    }

    static Stream<Fault> roles() {
        return Stream.of(
                fault(
                                "  - id: reader\n    namn: Läsare\n    beskrivning: Läser.\n    part: stad\n    innehavare: [revisor]\n",
                                "",
                                "Rollen ”reader” saknas, och varje kommun behöver den.")
                        .toldAt("roller:"),
                fault("innehavare: [revisor]", "innehavare: [⇒granskare]", "Personen ”granskare” finns inte i filen."),
                fault(
                        "  - id: reader\n",
                        "  - id: ⇒operator\n    namn: Drift\n    beskrivning: Drift.\n    part: stad\n  - id: reader\n",
                        "Rollen ”operator” finns redan på rad " + lineInSmakoping("  - id: operator") + "."),
                fault(
                        "  - id: reader\n",
                        "  - id: ⇒unit.omsorg\n    namn: Dubbel\n    beskrivning: Dubbel.\n    part: stad\n  - id: reader\n",
                        "Rollen ”unit.omsorg” finns redan på rad " + lineInSmakoping("  - id: omsorg") + "."),
                fault(
                        "  - id: reader\n",
                        "  - id: ⇒camunda-admin\n    namn: Allt\n    beskrivning: Allt.\n    part: stad\n  - id: reader\n",
                        "Id:t ”camunda-admin” använder Trygghetshjulet till något annat. Välj ett annat id."));
    }

    /** Whoever had such an id would be taken for the administrator, the product itself, nobody or everybody. */
    private static Fault taken(String id) {
        return fault(
                "  - id: revisor\n",
                "  - id: ⇒" + id
                        + "\n    namn: Namn\n    e-post: namn@smakoping.example\n    förvaltning: utbildning\n  - id: revisor\n",
                "Id:t ”" + id + "” använder Trygghetshjulet till något annat. Välj ett annat id.");
    }

    static Stream<Fault> people() {
        return Stream.of(
                fault(
                        "  - id: revisor\n",
                        "  - id: ⇒rektor\n    namn: Rektor två\n    e-post: rektor2@smakoping.example\n    förvaltning: utbildning\n  - id: revisor\n",
                        "Personen ”rektor” finns redan på rad " + lineInSmakoping("  - id: rektor") + "."),
                fault(
                        "  - id: revisor\n",
                        "  - id: ⇒Örjan\n    namn: Örjan\n    e-post: orjan@smakoping.example\n    förvaltning: utbildning\n  - id: revisor\n",
                        "Id:t ”Örjan” får bara ha små bokstäver a–z, siffror, bindestreck och punkt, utan å, ä och ö."),
                fault(
                        "  - id: revisor\n",
                        "  - id: ⇒en-person-med-ett-id-som-aldrig-nagonsin-tar-nagot-slut\n    namn: Lång\n    e-post: lang@smakoping.example\n    förvaltning: utbildning\n  - id: revisor\n",
                        "Id:t ”en-person-med-ett-id-som-aldrig-nagonsin-tar-nagot-slut” är längre än 50 tecken."),
                taken("admin"),
                taken("system"),
                taken("ingen"),
                taken("grupp"),
                fault("e-post: rektor@smakoping.example", "e-post: ⇒rektor@", "”rektor@” är inte en e-postadress."),
                fault(
                        "    ersättare: sekreterare",
                        "    ersättare: ⇒samordnare",
                        "Personen ”samordnare” kan inte vara sin egen ersättare."),
                fault(
                        "överordnad: skolchef",
                        "överordnad: ⇒rektor",
                        "Kedjan av överordnade går i ring (rektor → rektor), så en försenad uppgift når aldrig högsta chefen."),
                fault(
                                "    e-post: polischef@polisen.example\n    förvaltning: police\n",
                                "    e-post: polischef@polisen.example\n    förvaltning: police\n    överordnad: kommunpolis\n",
                                "Kedjan av överordnade går i ring (kommunpolis → polischef → kommunpolis), så en försenad uppgift når aldrig högsta chefen.")
                        .toldAt("    överordnad: polischef\n"));
    }

    static Stream<Fault> steeringGroup() {
        return Stream.of(
                fault(
                        "ledamöter: [steering-chair, chief.utbildning, chief.omsorg, police-chief]",
                        "⇒ledamöter: [steering-chair, chief.utbildning, chief.omsorg]",
                        "Styrgruppen saknar ledamot från polisen; båda parter ska vara med."),
                fault(
                        "ledamöter: [steering-chair, chief.utbildning, chief.omsorg, police-chief]",
                        "⇒ledamöter: [police-chief, community-police, unit.police]",
                        "Styrgruppen saknar ledamot från kommunen; båda parter ska vara med."),
                fault(
                        "chief.omsorg, police-chief]",
                        "chief.omsorg, police-chief, ⇒chief.omsorg]",
                        "Rollen ”chief.omsorg” står två gånger i styrgruppen."),
                fault(
                        "chief.omsorg, police-chief]",
                        "⇒chief.vard, police-chief]",
                        "Rollen ”chief.vard” finns inte i filen."),
                fault(
                        "kvorum: 3",
                        "kvorum: ⇒1",
                        "Kvorum ska vara ett tal från 2 till antalet ledamöter (4), inte ”1”."),
                fault(
                        "kvorum: 3",
                        "kvorum: ⇒fem",
                        "Kvorum ska vara ett tal från 2 till antalet ledamöter (4), inte ”fem”."));
    }

    static Stream<Fault> approval() {
        return Stream.of(
                fault(
                        "godkännandekedja: [city-director]",
                        "⇒godkännandekedja: []",
                        "Godkännandekedjan saknas; minst en chef ska godkänna tjänsteskrivelsen."),
                fault(
                        "godkännandekedja: [city-director]",
                        "godkännandekedja: [⇒kommunchef]",
                        "Godkännandekedjan får bara ha rollerna section-head, department-head, city-director, inte ”kommunchef”."),
                fault(
                        "godkännandekedja: [city-director]",
                        "godkännandekedja: [⇒section-head, city-director]",
                        "Rollen ”section-head” finns inte i filen."),
                inMalmo(
                        "[section-head, department-head, city-director]",
                        "⇒[department-head, section-head, city-director]",
                        "Godkännandekedjan ska gå nerifrån och upp: section-head, department-head, city-director."),
                fault(
                        "  - id: city-director\n    namn: Kommunchef\n    beskrivning: Godkänner tjänsteskrivelsen.\n    part: stad\n    innehavare: [kommunchef]",
                        "  - id: ⇒city-director\n    namn: Kommunchef\n    beskrivning: Godkänner tjänsteskrivelsen.\n    part: stad\n    innehavare: [samordnare]",
                        "Rollerna ”case-officer” och ”city-director” har bara samma person, och ingen får godkänna sin egen text."));
    }

    static Stream<Fault> decisions() {
        return Stream.of(
                fault(
                        "    - { id: kf, kortnamn: KF, namn: Kommunfullmäktige }\n",
                        "    - { id: kf, kortnamn: KF, namn: Kommunfullmäktige }\n    - { id: ⇒ks, kortnamn: KS, namn: Kommunstyrelsen }\n",
                        "Organet ”ks” finns redan på rad " + lineInSmakoping("- { id: ks,") + "."),
                fault(
                        "  beslutsordning: utan arbetsutskott\n",
                        "  ⇒beslutsordning:\n",
                        "”beslutsordning” saknas i ”beslut”."),
                fault(
                        "  e-post: trygghet@smakoping.example",
                        "  e-post: ⇒trygghet",
                        "Kontaktpunktens e-post ”trygghet” är ingen e-postadress."),
                fault(
                        "  funktion: Brottsförebyggande samordning",
                        "  ⇒funktion:",
                        "”funktion” saknas i ”kontaktpunkt”."));
    }

    static Stream<Fault> meetings() {
        return Stream.of(
                fault("2027-06-08,", "⇒2027-06-31,", "”2027-06-31” är inte ett datum; skriv till exempel 2027-06-14."),
                fault("2027-06-08,", "⇒2027-06-06,", "KS kan inte sammanträda 2027-06-06, som är en ledig dag."),
                fault("2027-06-08,", "⇒2027-05-07,", "KS kan inte sammanträda 2027-05-07, som är en ledig dag."),
                fault("2027-06-08,", "2027-06-08, ⇒2027-06-08,", "KS har sammanträdet 2027-06-08 två gånger."),
                fault("  - 12-23", "  - ⇒12-32", "”12-32” är inte en dag på året; skriv till exempel 06-14."),
                fault(
                        "  kf: [2026-06-16, 2026-11-17, 2027-04-13, 2027-06-15, 2027-11-16, 2028-04-11, 2028-06-13, 2028-11-14, 2029-04-10]",
                        "  ⇒kf: []",
                        "KF saknar sammanträdesdagar."),
                fault(
                        "  kf: [2026-06-16",
                        "  ⇒ksau: [2026-06-15]\n  kf: [2026-06-16",
                        "Nyckeln ”ksau” är okänd i ”sammanträden”."));
    }

    static Stream<Fault> wheel() {
        return Stream.of(
                fault("    take-note: 10 arbetsdagar\n", "", "Årshjulet saknar regel för ”follow-up.take-note”.")
                        .toldAt("  follow-up:\n"),
                fault(
                                "    half-year-follow-up: 09-15\n",
                                "",
                                "Årshjulet saknar regel för ”annual-cycle.half-year-follow-up”.")
                        .toldAt("  annual-cycle:\n"),
                fault(
                        "half-year-follow-up: 09-15",
                        "half-year-follow-up: ⇒10 arbetsdagar",
                        "”annual-cycle.half-year-follow-up” öppnar en fas och ska ha ett datum, som 10-01 eller +1 01-11."),
                fault(
                        "    record-ks: 1 arbetsdag efter ks",
                        "    record-ks: ⇒1 arbetsdag efter ksau",
                        "Organet ”ksau” finns inte i filen; menade du ”ks”?"),
                fault(
                        "    record-ks: 1 arbetsdag efter ks",
                        "    record-ks: ⇒snart",
                        "Regeln ”snart” går inte att tolka; skriv till exempel ”03-15”, ”+1 01-29”, ”10 arbetsdagar”, ”4 timmar”, ”7 arbetsdagar före ksau” eller ”1 arbetsdag efter ks”."),
                fault("adopt: 04-05", "adopt: ⇒04-31", "”04-31” är inte en dag på året; skriv till exempel 06-14."),
                fault(
                        "adopt: 04-05",
                        "adopt: 04-05\n    ⇒adoptt: 04-05",
                        "Nyckeln ”adoptt” är okänd i ”situational-picture”."),
                fault(
                                "  prioritization:\n    score: 04-15\n    decide-priorities: 04-20\n    analyse-causes: 04-25\n",
                                "",
                                "”prioritization” saknas i ”årshjul”.")
                        .toldAt("årshjul:\n"));
    }

    private static Fault fault(String oldText, String newText, String sentence) {
        return new Fault("smakoping", oldText, newText, sentence, BrokenFile.MARK);
    }

    private static Fault inMalmo(String oldText, String newText, String sentence) {
        return new Fault("malmo", oldText, newText, sentence, BrokenFile.MARK);
    }

    private static int lineInSmakoping(String text) {
        return BrokenFile.lineOf(text, BrokenFile.text("smakoping"));
    }
}
