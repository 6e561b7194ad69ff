package se.trygghetshjulet.decision.internal;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A version of the official report (tjänsteskrivelse) with its eight headings; written once and never changed.
 *
 * @param onBehalfOf the absent person whose deputy wrote it; {@code null} when the writer acted for themselves
 */
@Table("report_draft")
record ReportVersion(
        @Id UUID id,
        UUID caseId,
        int version,
        String title,
        String summary,
        String proposalLeadIn,
        String proposal,
        String documents,
        String planning,
        String recipients,
        String matter,
        String assessmentHeading,
        String assessment,
        String responsible,
        String writtenBy,
        String onBehalfOf,
        Instant writtenAt) {}
