package se.trygghetshjulet.plan.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.domain.Persistable;
import se.trygghetshjulet.organisation.Party;

/**
 * What a member of the steering group said in a round. Written once.
 *
 * @param member the role the person acted in
 */
record Endorsement(
        @Id UUID id,
        UUID planId,
        int round,
        String member,
        Party party,
        String person,
        boolean approved,
        String comment,
        Instant at)
        implements Persistable<UUID> {

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    @Transient
    public boolean isNew() {
        return true;
    }
}
