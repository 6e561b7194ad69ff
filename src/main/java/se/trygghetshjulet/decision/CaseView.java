package se.trygghetshjulet.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.trygghetshjulet.organisation.OrganFunction;
import se.trygghetshjulet.organisation.Subject;

/**
 * A matter on its way through the organs, in full, for those who print it.
 *
 * @param title ärendemening
 * @param diaryNumber empty until the registrar has entered it
 * @param path the organs in the order they take up the matter
 * @param report the newest version of the official report; before any is written, what the record can write of it
 * @param decisions what the organs have come to, oldest first
 */
public record CaseView(
        UUID id,
        UUID cycleId,
        int year,
        Subject subject,
        UUID subjectId,
        String title,
        Optional<String> diaryNumber,
        List<Step> path,
        Report report,
        List<DecisionView> decisions) {

    /**
     * An organ on the path.
     *
     * @param plannedOn the meeting that is to take up the matter, or the one that did
     */
    public record Step(String organ, OrganFunction function, Optional<LocalDate> plannedOn) {}

    /**
     * The eight parts of the official report (domain.md 3.2). Lists have one item a line.
     *
     * @param version 0 before a first version is written
     * @param writer name of the person who wrote the version; empty before that
     */
    public record Report(
            int version,
            String title,
            String summary,
            String proposalLeadIn,
            String proposal,
            String documents,
            String planning,
            String recipients,
            String matter,
            String assessmentHeading,
            String assessment,
            String responsible,
            String writer) {}

    /**
     * What an organ came to at a meeting. Text that was left out is empty, never null.
     *
     * @param outcome in Swedish, as the organ itself would say it
     * @param isFinal whether it is the decision in the matter
     * @param isPostponed whether the organ sent the matter back (återremiss) or put it off (bordläggning): then it has not
     *     dealt with it yet
     * @param adjustedOn the day the minutes were adjusted (justering)
     * @param postedOn the day the adjustment was announced (anslag)
     * @param legalForceOn the day the decision has legal force, if nobody appeals
     * @param dispatchedOn the day it was sent out (expediering)
     * @param sentTo those who got it
     */
    public record DecisionView(
            UUID id,
            String organ,
            OrganFunction function,
            LocalDate heldOn,
            int paragraph,
            String outcome,
            boolean isFinal,
            boolean isPostponed,
            String text,
            String motivation,
            String reservations,
            String conflicts,
            Optional<LocalDate> adjustedOn,
            Optional<LocalDate> postedOn,
            Optional<LocalDate> legalForceOn,
            Optional<LocalDate> dispatchedOn,
            List<String> sentTo) {}
}
