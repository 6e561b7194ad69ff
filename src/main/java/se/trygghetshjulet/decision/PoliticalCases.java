package se.trygghetshjulet.decision;

import java.util.List;
import java.util.UUID;

/** What other modules may know of matters in the political organs. */
public interface PoliticalCases {

    /** The matters of a year in the order they were opened. */
    List<CaseView> ofCycle(UUID cycleId);

    /** The matters that belong to no year, such as agreements, oldest first. */
    List<CaseView> outsideTheYears();

    /** @throws java.util.NoSuchElementException when there is no such matter */
    CaseView view(UUID caseId);
}
