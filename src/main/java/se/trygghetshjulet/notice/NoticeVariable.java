package se.trygghetshjulet.notice;

import java.util.regex.Pattern;

/** What may vary in a mail. None of it can hold a sentence that somebody has written. */
public enum NoticeVariable {
    /** When on its last day, in Sweden, a task that counts in hours is due. */
    DUE_TIME("([01]\\d|2[0-3]):[0-5]\\d"),
    /** The due date before it was moved. */
    PREVIOUS_DUE(Form.DATE),
    /** The id of the role that the task lies with; its name is written. */
    ROLE(Form.ID),
    /** The id of a person, e.g. of the holder when the mail goes to the deputy; the name is written. */
    PERSON(Form.ID),
    FROM(Form.DATE),
    UNTIL(Form.DATE),
    /** A last day laid down in law. */
    LEGAL_DATE(Form.DATE),
    /** What the law wants renewed or followed up. */
    LEGAL_MATTER("PICTURE|PLAN"),
    /** The year of a cycle. */
    YEAR("\\d{4}"),
    /** The number that people know an agreement by. */
    AGREEMENT("\\d{1,9}"),
    /** What kommunallagen wants done by the day, or what happens on it. */
    LEGAL_EVENT("COUNCIL_ANNOUNCED|COUNCIL_MINUTES_ADJUSTED|COUNCIL_MINUTES_POSTED|LEGAL_FORCE"),
    /** The id of a political organ; its name is written. */
    ORGAN(Form.ID),
    /** Where in the models something went wrong: {@code <process key>.<activity id>}, as the engine names activities. */
    ACTIVITY("[A-Za-z0-9][A-Za-z0-9._#-]{0,199}");

    private final Pattern form;

    NoticeVariable(String form) {
        this.form = Pattern.compile(form);
    }

    boolean accepts(String value) {
        return form.matcher(value).matches();
    }

    private static final class Form {
        static final String DATE = "\\d{4}-\\d{2}-\\d{2}";
        static final String ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    }
}
