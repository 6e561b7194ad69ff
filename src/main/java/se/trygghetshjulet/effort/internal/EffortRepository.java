package se.trygghetshjulet.effort.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface EffortRepository extends ListCrudRepository<Effort, UUID> {

    List<Effort> findByStateOrderByNumber(EffortState state);

    List<Effort> findAllByOrderByNumber();

    /** The number of the next effort; never given twice, not even when the transaction is rolled back. */
    @Query("select nextval('effort_number')")
    int nextNumber();
}
