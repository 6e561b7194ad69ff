package se.trygghetshjulet.decision.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportVersions extends Repository<ReportVersion, UUID> {

    Optional<ReportVersion> findFirstByCaseIdOrderByVersionDesc(UUID caseId);

    List<ReportVersion> findByCaseIdOrderByVersionDesc(UUID caseId);

    boolean existsByCaseIdAndWrittenBy(UUID caseId, String person);

    /** The version that is on its way; a case that has left the case officer always has one. */
    default ReportVersion current(UUID caseId) {
        return findFirstByCaseIdOrderByVersionDesc(caseId).orElseThrow();
    }
}
