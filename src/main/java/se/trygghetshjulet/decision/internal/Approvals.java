package se.trygghetshjulet.decision.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Approvals extends Repository<Approval, UUID> {

    List<Approval> findByReportDraftId(UUID reportDraftId);

    boolean existsByReportDraftIdAndPerson(UUID reportDraftId, String person);
}
