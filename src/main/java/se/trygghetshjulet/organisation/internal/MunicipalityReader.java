package se.trygghetshjulet.organisation.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import se.trygghetshjulet.organisation.DiaryNumberPattern;
import se.trygghetshjulet.organisation.Municipality;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Rhythm;

/** Reads "kommun": what the municipality and its parties are called and how it numbers its matters. */
final class MunicipalityReader {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+");

    private final Section section;
    private final Problems problems;

    MunicipalityReader(Section root, Problems problems) {
        this.section = root.section("kommun");
        this.problems = problems;
    }

    Municipality municipality(Ids units) {
        Text id = section.text("id");
        if (!id.value().isEmpty() && !ID.matcher(id.value()).matches()) {
            problems.add(
                    id.line(),
                    "Kommunens id ”" + id.value() + "” får bara ha små bokstäver a–z och siffror, eftersom det blir"
                            + " en del av årscykelns nyckel.");
        }
        return new Municipality(
                id.value(),
                section.text("namn").value(),
                units.refer(section.text("ledande-förvaltning")).value(),
                section.text("ledande-nämnd").value(),
                section.optional("länsstyrelse").map(Text::value).orElse(""),
                Words.meaning(section.text("rytm"), Words.RHYTHMS, problems).orElse(Rhythm.ANNUAL));
    }

    Map<Party, String> partyNames() {
        Section parties = section.section("parter");
        Map<Party, String> names = new EnumMap<>(Party.class);
        Words.PARTIES.forEach(
                (word, party) -> names.put(party, parties.text(word).value()));
        return names;
    }

    DiaryNumberPattern diaryNumberPattern() {
        Section diary = section.section("diarienummer");
        Text pattern = diary.text("mönster");
        Text example = diary.text("exempel");
        DiaryNumberPattern result = new DiaryNumberPattern(compile(pattern), example.value());
        if (!pattern.value().isEmpty() && !example.value().isEmpty() && !result.matches(example.value())) {
            problems.add(example.line(), "Exemplet ”" + example.value() + "” stämmer inte med diarienumrets mönster.");
        }
        return result;
    }

    private Pattern compile(Text pattern) {
        try {
            return Pattern.compile(pattern.value());
        } catch (PatternSyntaxException invalid) {
            problems.add(
                    pattern.line(),
                    "Diarienumrets mönster ”" + pattern.value() + "” är inte ett giltigt reguljärt uttryck.");
            return Pattern.compile(".*");
        }
    }
}
