package se.trygghetshjulet.notice.internal;

import java.util.Map;
import java.util.UUID;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.QueuedNotice;
import se.trygghetshjulet.notice.Urgency;

/**
 * One addressee of one notice.
 *
 * @param insteadOf key of the addressee whose mail it was first; empty when it is the addressee's own
 */
record Delivery(
        UUID id,
        UUID noticeId,
        QueuedNotice notice,
        Map<NoticeVariable, String> params,
        Urgency urgency,
        int calendarSequence,
        Addressee addressee,
        Via via,
        String insteadOf,
        DeliveryState state) {

    /** Why this addressee gets it. */
    enum Via {
        DIRECT,
        STAND_IN,
        FALLBACK
    }
}
