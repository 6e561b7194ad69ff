package se.trygghetshjulet.agreement.internal;

import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AgreementRepository extends ListCrudRepository<Agreement, UUID> {

    /** The number of the next agreement; never given twice, not even when the transaction is rolled back. */
    @Query("select nextval('agreement_number')")
    int nextNumber();
}
