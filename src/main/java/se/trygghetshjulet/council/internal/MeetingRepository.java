package se.trygghetshjulet.council.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface MeetingRepository extends ListCrudRepository<Meeting, UUID> {

    Optional<Meeting> findFirstByMinutesIsNotNullOrderByHeldOnDesc();

    List<Meeting> findByMinutesIsNotNullOrderByHeldOn();

    Optional<Meeting> findFirstByClosedAtIsNullOrderByNumberDesc();

    Optional<Meeting> findFirstByOrderByNumberDesc();

    /** The number of the next meeting; never given twice, not even when the transaction is rolled back. */
    @Query("select nextval('council_meeting_number')")
    int nextNumber();
}
