package se.trygghetshjulet.organisation;

import java.util.regex.Pattern;

/**
 * What a diary number (diarienummer) looks like in the municipality.
 *
 * @param pattern matches a whole, valid number
 * @param example a valid number, to show in a form or a refusal
 */
public record DiaryNumberPattern(Pattern pattern, String example) {

    public boolean matches(String diaryNumber) {
        return pattern.matcher(diaryNumber).matches();
    }
}
