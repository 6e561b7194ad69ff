package se.trygghetshjulet.council.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** A matter that the council carried to the steering group. {@code answer} is null until the group's chair has answered. */
@Table("council_matter")
record Matter(
        @Id UUID id,
        UUID meetingId,
        int number,
        String title,
        String description,
        MatterAnswer answer,
        String comment,
        String answeredBy,
        Instant answeredAt,
        @Version Integer lock) {

    static Matter carried(UUID meetingId, int number, String title, String description) {
        return new Matter(UUID.randomUUID(), meetingId, number, title, description, null, null, null, null, null);
    }

    Matter answered(MatterAnswer how, String why, String by, Instant at) {
        return new Matter(id, meetingId, number, title, description, how, why, by, at, lock);
    }
}
