package se.trygghetshjulet.deputy.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeRevalidation;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.QueuedNotice;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;

/** Tells deputies that they are, and takes back what is no longer true before it is mailed. */
@Component
class DeputyNotices implements NoticeRevalidation {

    static final String UNATTENDED = "unattended:";
    private static final String APPOINTED = "deputy:";

    private final Notices notices;
    private final Absences absences;
    private final UnattendedRoles unattended;
    private final Clock clock;

    DeputyNotices(Notices notices, Absences absences, UnattendedRoles unattended, Clock clock) {
        this.notices = notices;
        this.absences = absences;
        this.unattended = unattended;
        this.clock = clock;
    }

    /** Nobody is told when nobody stands in. */
    void appointed(Absence absence) {
        if (absence.deputy() == null) {
            return;
        }
        notices.queue(new NoticeRequest(
                APPOINTED + absence.id(),
                NoticeTemplate.DEPUTY_APPOINTED,
                Recipient.person(absence.deputy()),
                Optional.empty(),
                Map.of(
                        NoticeVariable.PERSON, absence.person(),
                        NoticeVariable.FROM, absence.firstDay().toString(),
                        NoticeVariable.UNTIL, absence.lastDay().toString()),
                Urgency.SINGLE));
    }

    @Override
    public Optional<String> reasonToSkip(QueuedNotice notice) {
        return switch (notice.template()) {
            case DEPUTY_APPOINTED -> calledOff(id(notice, APPOINTED));
            case ROLE_VACANT ->
                unattended.isOver(id(notice, UNATTENDED)) ? Optional.of("Någon sköter rollen nu.") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<String> calledOff(UUID id) {
        boolean inForce = absences.findById(id)
                .filter(absence -> absence.endedAt() == null)
                .filter(absence -> !absence.lastDay().isBefore(SwedishTime.today(clock)))
                .isPresent();
        return inForce ? Optional.empty() : Optional.of("Frånvaron gäller inte längre.");
    }

    private static UUID id(QueuedNotice notice, String prefix) {
        return UUID.fromString(notice.dedupeKey().substring(prefix.length()));
    }
}
