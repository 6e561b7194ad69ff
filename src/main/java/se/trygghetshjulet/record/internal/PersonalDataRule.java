package se.trygghetshjulet.record.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.TextRule;

/**
 * Stops what identifies a person from entering the record: the picture and the plan are about places and problems, not
 * individuals (domain.md 7). Recognises personnummer, samordningsnummer, Swedish telephone numbers and number plates.
 */
@Component
class PersonalDataRule implements TextRule {

    /** Ten or twelve digits; a samordningsnummer has 60 added to the day. The check digit keeps other numbers out. */
    private static final Pattern IDENTITY_NUMBER = Pattern.compile(
            "(?<![\\d-])(?:19|20)?(\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01]))[-+\\s]?(\\d{4})(?![\\d-])");

    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\d-])(?:"
            + "(?:\\+|00)46[\\s-]?(?:\\(0\\))?\\d{1,3}[\\s-]?\\d{2,3}(?:[\\s-]?\\d{2}){1,3}"
            + "|07[02369](?:[\\s-]?\\d){7}"
            + "|0\\d{1,3}-\\s?\\d{2,3}(?:\\s?\\d{2,3}){2}"
            + "|0\\d{1,3}/\\d{5,8}"
            + ")(?![\\d-])");

    /** Number plates use neither I, Q, V nor å, ä, ö, and are written in capitals. */
    private static final Pattern PLATE =
            Pattern.compile("(?<![\\p{L}\\d-])[A-HJ-PR-UW-Z]{3}[\\s-]?\\d{2}[A-HJ-PR-UW-Z0-9](?![\\p{L}\\d])");

    @Override
    public Optional<String> objection(String text) {
        if (hasIdentityNumber(text)) {
            return Optional.of(sentence("ett personnummer eller samordningsnummer"));
        }
        if (TELEPHONE.matcher(text).find()) {
            return Optional.of(sentence("ett telefonnummer"));
        }
        if (PLATE.matcher(text).find()) {
            return Optional.of(sentence("ett registreringsnummer"));
        }
        return Optional.empty();
    }

    private static String sentence(String what) {
        return "innehåller något som ser ut som " + what + ". Lägesbild och plan handlar om platser och problem, inte"
                + " om enskilda personer. Ta bort det och skicka in igen.";
    }

    private static boolean hasIdentityNumber(String text) {
        Matcher candidate = IDENTITY_NUMBER.matcher(text);
        while (candidate.find()) {
            if (checkDigitFits(candidate.group(1) + candidate.group(2))) {
                return true;
            }
        }
        return false;
    }

    /** The Luhn algorithm over the ten digits. */
    private static boolean checkDigitFits(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int doubled = (digits.charAt(i) - '0') * (2 - i % 2);
            sum += doubled / 10 + doubled % 10;
        }
        return sum % 10 == 0;
    }
}
