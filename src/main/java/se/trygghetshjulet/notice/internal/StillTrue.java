package se.trygghetshjulet.notice.internal;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.trygghetshjulet.notice.NoticeRevalidation;

/** Asks those who queue notices whether one is still true. */
class StillTrue {

    private static final Logger LOG = LoggerFactory.getLogger(StillTrue.class);

    private final List<NoticeRevalidation> revalidations;

    StillTrue(List<NoticeRevalidation> revalidations) {
        this.revalidations = List.copyOf(revalidations);
    }

    /** Why it shall not be sent, in Swedish; empty when it shall, also when nobody can tell. */
    Optional<String> reasonToSkip(Delivery delivery) {
        try {
            return revalidations.stream()
                    .flatMap(revalidation -> revalidation.reasonToSkip(delivery.notice()).stream())
                    .findFirst();
        } catch (RuntimeException cannotTell) {
            LOG.warn("Notice {} is sent without knowing whether it is still true", delivery.noticeId(), cannotTell);
            return Optional.empty();
        }
    }
}
