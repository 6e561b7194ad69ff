package se.trygghetshjulet.statistics.internal;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.Notices;
import se.trygghetshjulet.notice.Recipient;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.statistics.FiguresRevised;
import se.trygghetshjulet.statistics.SeriesUse;

/** Everybody who builds on figures that have been corrected gets one mail about it, queued with the import itself. */
@Component
class RevisionNotices {

    private final Notices notices;

    RevisionNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void tell(FiguresRevised revised) {
        revised.uses().stream()
                .map(SeriesUse::owner)
                .distinct()
                .map(owner -> new NoticeRequest(
                        "figures-revised:%s:%s".formatted(revised.editionId(), owner),
                        NoticeTemplate.FIGURES_REVISED,
                        Recipient.role(owner),
                        Optional.empty(),
                        Map.of(),
                        Urgency.DIGEST))
                .forEach(notices::queue);
    }
}
