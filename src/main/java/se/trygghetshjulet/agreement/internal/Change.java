package se.trygghetshjulet.agreement.internal;

import java.time.LocalDate;
import se.trygghetshjulet.agreement.CounterpartType;

/** A copy of an agreement in which some parts are different. */
final class Change {

    private final Agreement from;
    private State state;
    private String title;
    private String counterpart;
    private CounterpartType counterpartType;
    private LocalDate replacedFrom;
    private LocalDate recordedOn;
    private Continuation continuation;
    private String continuationReason;
    private LocalDate continuationOn;
    private String continuationBy;
    private LocalDate endsEarlyOn;
    private String withdrawalReason;
    private String rejectionReason;

    Change(Agreement from) {
        this.from = from;
        this.state = from.state();
        this.title = from.title();
        this.counterpart = from.counterpart();
        this.counterpartType = from.counterpartType();
        this.replacedFrom = from.replacedFrom();
        this.recordedOn = from.recordedOn();
        this.continuation = from.continuation();
        this.continuationReason = from.continuationReason();
        this.continuationOn = from.continuationOn();
        this.continuationBy = from.continuationBy();
        this.endsEarlyOn = from.endsEarlyOn();
        this.withdrawalReason = from.withdrawalReason();
        this.rejectionReason = from.rejectionReason();
    }

    Change state(State to) {
        state = to;
        return this;
    }

    Change named(String newTitle, String newCounterpart, CounterpartType type) {
        title = newTitle;
        counterpart = newCounterpart;
        counterpartType = type;
        return this;
    }

    Change replacedFrom(LocalDate day) {
        replacedFrom = day;
        return this;
    }

    Change recorded(LocalDate day) {
        recordedOn = day;
        return this;
    }

    Change continuation(Continuation decision, String reason, LocalDate on, String by, LocalDate endsOn) {
        continuation = decision;
        continuationReason = reason;
        continuationOn = on;
        continuationBy = by;
        endsEarlyOn = endsOn;
        return this;
    }

    Change withdrawal(String reason) {
        withdrawalReason = reason;
        return this;
    }

    Change rejection(String reason) {
        rejectionReason = reason;
        return this;
    }

    Agreement made() {
        return new Agreement(
                from.id(),
                from.number(),
                state,
                title,
                counterpart,
                counterpartType,
                from.replacesId(),
                replacedFrom,
                recordedOn,
                continuation,
                continuationReason,
                continuationOn,
                continuationBy,
                endsEarlyOn,
                withdrawalReason,
                rejectionReason,
                from.createdAt(),
                from.createdBy(),
                from.lock());
    }
}
