package se.trygghetshjulet.council.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface MatterRepository extends ListCrudRepository<Matter, UUID> {

    List<Matter> findByMeetingIdOrderByNumber(UUID meetingId);
}
