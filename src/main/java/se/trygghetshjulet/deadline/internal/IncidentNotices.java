package se.trygghetshjulet.deadline.internal;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.IncidentWitness;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.organisation.Roles;

/** A timer that has failed for good is a deadline that slips: operations get one mail about each. */
@Component
class IncidentNotices implements IncidentWitness {

    private final Notices notices;

    IncidentNotices(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void stopped(String incidentId, String activity) {
        NoticeRequest request = new NoticeRequest(
                "incident:" + incidentId,
                NoticeTemplate.INCIDENT,
                Recipient.role(Roles.OPERATOR),
                Optional.empty(),
                Map.of(NoticeVariable.ACTIVITY, activity),
                Urgency.SINGLE);
        notices.queue(request);
    }
}
