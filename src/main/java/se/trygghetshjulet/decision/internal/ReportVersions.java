package se.trygghetshjulet.decision.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;

interface ReportVersions extends Repository<ReportVersion, UUID> {

    Optional<ReportVersion> findFirstByCaseIdOrderByVersionDesc(UUID caseId);

    List<ReportVersion> findByCaseIdOrderByVersionDesc(UUID caseId);

    /** Those who wrote some version of the report. */
    default Set<String> writers(UUID caseId) {
        return people(caseId, ReportVersion::writtenBy);
    }

    /** Those for whom a deputy wrote some version of the report. */
    default Set<String> absentWriters(UUID caseId) {
        return people(caseId, ReportVersion::onBehalfOf);
    }

    private Set<String> people(UUID caseId, Function<ReportVersion, String> whom) {
        return findByCaseIdOrderByVersionDesc(caseId).stream()
                .map(whom)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The version that is on its way; a case that has left the case officer always has one. */
    default ReportVersion current(UUID caseId) {
        return findFirstByCaseIdOrderByVersionDesc(caseId).orElseThrow();
    }
}
