package se.trygghetshjulet.notice;

import static se.trygghetshjulet.notice.NoticeVariable.ACTIVITY;
import static se.trygghetshjulet.notice.NoticeVariable.AGREEMENT;
import static se.trygghetshjulet.notice.NoticeVariable.DUE_TIME;
import static se.trygghetshjulet.notice.NoticeVariable.FROM;
import static se.trygghetshjulet.notice.NoticeVariable.LEGAL_DATE;
import static se.trygghetshjulet.notice.NoticeVariable.LEGAL_EVENT;
import static se.trygghetshjulet.notice.NoticeVariable.LEGAL_MATTER;
import static se.trygghetshjulet.notice.NoticeVariable.ORGAN;
import static se.trygghetshjulet.notice.NoticeVariable.PERSON;
import static se.trygghetshjulet.notice.NoticeVariable.PREVIOUS_DUE;
import static se.trygghetshjulet.notice.NoticeVariable.ROLE;
import static se.trygghetshjulet.notice.NoticeVariable.UNTIL;
import static se.trygghetshjulet.notice.NoticeVariable.YEAR;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of mail. Those about a task name its step and its last day, and link to it; each of them may use
 * {@code DUE_TIME}.
 */
public enum NoticeTemplate {
    /** A task is yours. */
    ASSIGNED(true, Set.of()),
    /** A task waits for one of those who share a role. Uses {@code ROLE}. */
    GROUP_TASK(true, Set.of(ROLE), ROLE),
    /** The last day comes nearer. How many working days are left is counted when it is sent. */
    REMINDER(true, Set.of()),
    /** The last day is today. */
    DUE_TODAY(true, Set.of()),
    /** The last day was moved. Uses {@code PREVIOUS_DUE}. */
    DUE_MOVED(true, Set.of(PREVIOUS_DUE), PREVIOUS_DUE),
    /** The task has been done, or lies with somebody else; takes its entry out of the calendar. */
    TASK_WITHDRAWN(true, Set.of()),
    /** The last day has passed; to the holder. */
    OVERDUE(true, Set.of()),
    /** As {@link #OVERDUE}, to the deputy. Uses {@code PERSON}, the holder. */
    OVERDUE_TO_DEPUTY(true, Set.of(PERSON), PERSON),
    /** Somebody else has the task now, or may take it; to the one who had it. May use {@code PERSON}, who has it. */
    HANDED_OVER(true, Set.of(PERSON)),
    /** The superior has been told and may now act; to the holder. */
    ESCALATED_TO_HOLDER(true, Set.of()),
    /** You may now act; to the superior. Uses {@code ROLE}, whose task it is, and may use {@code PERSON}. */
    ESCALATED_TO_SUPERIOR(true, Set.of(ROLE, PERSON), ROLE),
    /** Very late; to the city director and the coordinator. As {@link #ESCALATED_TO_SUPERIOR}. */
    ESCALATED_TO_TOP(true, Set.of(ROLE, PERSON), ROLE),
    /** {@code PERSON} has written a comment on the task; what it says is read on the task's page. */
    COMMENTED(true, Set.of(PERSON), PERSON),
    /** The 24 months of lag 2023:196 § 6 are running out. Uses {@code LEGAL_MATTER} and {@code LEGAL_DATE}. */
    LEGAL_CLOCK(false, Set.of(LEGAL_MATTER, LEGAL_DATE), LEGAL_MATTER, LEGAL_DATE),
    /** An agreement on cooperation ends, or has ended, on {@code UNTIL}. Uses {@code AGREEMENT}. */
    AGREEMENT_EXPIRING(false, Set.of(AGREEMENT, UNTIL), AGREEMENT, UNTIL),
    /** The strategic council has never met, and should have by {@code UNTIL}. */
    COUNCIL_NEVER_MET(false, Set.of(UNTIL), UNTIL),
    /** A day that kommunallagen lays down comes near. Uses {@code LEGAL_EVENT} and {@code LEGAL_DATE}. */
    LEGAL_DAY(false, Set.of(LEGAL_EVENT, LEGAL_DATE), LEGAL_EVENT, LEGAL_DATE),
    /** A decision has been dispatched. Uses {@code ORGAN}. */
    DECISION_DISPATCHED(false, Set.of(ORGAN), ORGAN),
    /** You stand in for {@code PERSON} from {@code FROM} until {@code UNTIL}. */
    DEPUTY_APPOINTED(false, Set.of(PERSON, FROM, UNTIL), PERSON, FROM, UNTIL),
    /** A year that you had a task in has been cancelled. Uses {@code YEAR}. */
    YEAR_CANCELLED(false, Set.of(YEAR), YEAR),
    /** Nobody holds a role, or from {@code FROM} on all its holders are away. Uses {@code ROLE} and may use {@code FROM}. */
    ROLE_VACANT(false, Set.of(ROLE, FROM), ROLE),
    /** Something has stopped in the engine; to operations. Uses {@code ACTIVITY}. */
    INCIDENT(false, Set.of(ACTIVITY), ACTIVITY),
    /** Figures that something of yours builds on have been corrected by their publisher. */
    FIGURES_REVISED(false, Set.of());

    private final boolean aboutTask;
    private final Set<NoticeVariable> variables;
    private final List<NoticeVariable> required;

    NoticeTemplate(boolean aboutTask, Set<NoticeVariable> variables, NoticeVariable... required) {
        this.aboutTask = aboutTask;
        this.variables = aboutTask
                ? Stream.concat(variables.stream(), Stream.of(DUE_TIME)).collect(Collectors.toUnmodifiableSet())
                : variables;
        this.required = List.of(required);
    }

    /** Whether a notice of this kind must name a task. */
    public boolean aboutTask() {
        return aboutTask;
    }

    /** The variables that its sentences may use. */
    public Set<NoticeVariable> variables() {
        return variables;
    }

    /** Those of them that a notice of this kind must give. */
    public List<NoticeVariable> required() {
        return required;
    }
}
