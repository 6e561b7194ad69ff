package se.trygghetshjulet.decision.internal;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Roles;

/** The forms that are the same for several tasks: three links of the approval chain, three organs. */
@Configuration(proxyBeanMethods = false)
class DecisionForms {

    @Bean
    ApproveForm approveSectionForm(ApproveForms forms) {
        return forms.of("approve-section", Roles.SECTION_HEAD);
    }

    @Bean
    ApproveForm approveDepartmentForm(ApproveForms forms) {
        return forms.of("approve-department", Roles.DEPARTMENT_HEAD);
    }

    @Bean
    ApproveForm approveDirectorForm(ApproveForms forms) {
        return forms.of("approve-director", Roles.CITY_DIRECTOR);
    }

    @Bean
    RecordForm recordKsauForm(RecordForms forms) {
        return forms.of("ksau");
    }

    @Bean
    RecordForm recordKsForm(RecordForms forms) {
        return forms.of("ks");
    }

    @Bean
    RecordForm recordKfForm(RecordForms forms) {
        return forms.of("kf");
    }

    @Bean
    ApproveForms approveForms(
            ReportVersions reports,
            Approvals approvals,
            FourEyes fourEyes,
            ReportText text,
            Organisation organisation,
            JdbcAggregateOperations records,
            Clock clock) {
        return (task, role) -> new ApproveForm(
                "political-decision." + task, role, reports, approvals, fourEyes, text, organisation, records, clock);
    }

    @Bean
    RecordForms recordForms(
            PoliticalCaseRepository cases,
            CasePath path,
            ReportVersions reports,
            Decisions decisions,
            DecisionBook book,
            HeldMeetings meetings,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        return organ ->
                new RecordForm(organ, cases, path, reports, decisions, book, meetings, organisation, events, clock);
    }

    /** Makes the form of one link of the chain. */
    interface ApproveForms {
        ApproveForm of(String task, String role);
    }

    /** Makes the form of one organ. */
    interface RecordForms {
        RecordForm of(String organ);
    }
}
