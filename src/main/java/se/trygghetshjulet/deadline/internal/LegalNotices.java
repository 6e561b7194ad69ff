package se.trygghetshjulet.deadline.internal;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;

/** Puts the law's clocks into the outbox. */
@Component
class LegalNotices {

    private final Notices notices;

    LegalNotices(Notices notices) {
        this.notices = notices;
    }

    void tell(LegalClock clock, int months, String role) {
        NoticeRequest request = new NoticeRequest(
                "legal:%s:%d:%s".formatted(clock.id(), months, role),
                NoticeTemplate.LEGAL_CLOCK,
                Recipient.role(role),
                Optional.empty(),
                Map.of(
                        NoticeVariable.LEGAL_MATTER, clock.matter().name(),
                        NoticeVariable.LEGAL_DATE, clock.latestOn().toString()),
                Urgency.SINGLE);
        notices.queue(request);
    }
}
