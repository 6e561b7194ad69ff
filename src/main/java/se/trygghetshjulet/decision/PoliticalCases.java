package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What other modules may know of matters in the political organs. */
public interface PoliticalCases {

    /** The matters of a year in the order they were opened. */
    List<CaseView> ofCycle(UUID cycleId);

    /** The matters that belong to no year, such as agreements, oldest first. */
    List<CaseView> outsideTheYears();

    /** Whether the minutes of an organ's meeting have been adjusted (justering), as far as a matter decided there tells. */
    boolean minutesAreAdjusted(String organ, LocalDate heldOn);

    /** @throws java.util.NoSuchElementException when there is no such matter */
    CaseView view(UUID caseId);
}
