package se.trygghetshjulet.deadline;

import java.time.LocalDate;

/**
 * A day that kommunallagen lays down and that no task in the models stands for.
 *
 * @param key names it for ever, for the same matter and meeting
 * @param event what is to be done by it, or what happens on it
 * @param day in Sweden
 * @param year the year that the matter was opened for
 * @param role who is told
 */
public record LegalDay(String key, Event event, LocalDate day, int year, String role) {

    public enum Event {
        /** The council's meeting has been announced (KL 5:13). */
        COUNCIL_ANNOUNCED,
        /** The council's minutes have been adjusted (KL 5:69). */
        COUNCIL_MINUTES_ADJUSTED,
        /** The adjustment of the council's minutes has been announced (KL 8:12). */
        COUNCIL_MINUTES_POSTED,
        /** Nobody can appeal any more (KL 13:5). */
        LEGAL_FORCE
    }
}
