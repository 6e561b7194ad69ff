package se.trygghetshjulet.compliance.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.agreement.Agreements;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.compliance.LawCheck;
import se.trygghetshjulet.compliance.internal.rule.CooperationRules;
import se.trygghetshjulet.compliance.internal.rule.Demand;
import se.trygghetshjulet.compliance.internal.rule.Finding;
import se.trygghetshjulet.compliance.internal.rule.FunctionRules;
import se.trygghetshjulet.compliance.internal.rule.PictureRules;
import se.trygghetshjulet.compliance.internal.rule.PictureRules.Adopted;
import se.trygghetshjulet.compliance.internal.rule.PlanRules;
import se.trygghetshjulet.compliance.internal.rule.Verdict;
import se.trygghetshjulet.contact.ContactPoint;
import se.trygghetshjulet.contact.ContactView;
import se.trygghetshjulet.council.CouncilMeetings;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.followup.FollowUps;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.Pictures;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.plan.Plans;

/** Asks the record and lets the rules judge. */
@Component
public class RecordedLawCheck implements LawCheck {

    private final Cycles cycles;
    private final Pictures pictures;
    private final Plans plans;
    private final FollowUps followUps;
    private final Agreements agreements;
    private final CouncilMeetings council;
    private final ContactPoint contact;
    private final IntegrationStatements statements;
    private final Reports reports;
    private final ComplianceSettings settings;
    private final Clock clock;

    RecordedLawCheck(
            Cycles cycles,
            Pictures pictures,
            Plans plans,
            FollowUps followUps,
            Agreements agreements,
            CouncilMeetings council,
            ContactPoint contact,
            IntegrationStatements statements,
            Reports reports,
            ComplianceSettings settings,
            Clock clock) {
        this.cycles = cycles;
        this.pictures = pictures;
        this.plans = plans;
        this.followUps = followUps;
        this.agreements = agreements;
        this.council = council;
        this.contact = contact;
        this.statements = statements;
        this.reports = reports;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Standing standing() {
        return standing(rows());
    }

    public static Standing standing(List<LawRow> rows) {
        Optional<LocalDate> planFollowedUpBy = rows.stream()
                .filter(row -> row.demand() == Demand.PLAN_IN_TIME)
                .findFirst()
                .flatMap(row -> row.finding().limit());
        return new Standing(
                count(rows, Verdict.FULFILLED),
                count(rows, Verdict.PARTLY),
                count(rows, Verdict.NOT),
                planFollowedUpBy);
    }

    /** Every demand, in the order of the law. */
    public List<LawRow> rows() {
        LocalDate today = SwedishTime.today(clock);
        List<Year> years = cycles.all();
        Optional<Adopted> picture = newestPicture(years);
        Optional<LocalDate> pictureDay = pictures.lastAdoptedOn();
        Optional<PlanView> plan = plan(years);
        Optional<LocalDate> planDay =
                plan.filter(found -> found.approved().orElse(false)).flatMap(PlanView::decidedOn);
        return List.of(
                row(Demand.SURVEY, PictureRules.survey(picture)),
                row(Demand.OTHER_INFORMATION, PictureRules.otherInformation(picture)),
                row(Demand.ANALYSIS, PictureRules.analysis(picture)),
                row(Demand.PLAN, PlanRules.decided(plan, basisOf(plan))),
                row(Demand.PICTURE_IN_TIME, PictureRules.inTime(pictureDay, today)),
                row(Demand.PLAN_IN_TIME, PlanRules.inTime(followUps.lastFollowedUpOn(), planDay, today)),
                row(Demand.INTEGRATION, integration(pictureDay)),
                row(Demand.AGREEMENTS, CooperationRules.agreements(agreements.all())),
                row(
                        Demand.COUNCIL,
                        CooperationRules.council(
                                council.latest(), council.nextAtLatest(), council.chairOfLatest(), today)),
                row(Demand.COORDINATION, coordination()),
                row(Demand.CONTACT_POINT, contactPoint()),
                row(Demand.INFORMATION, information(years, planDay)),
                row(
                        Demand.REPORT,
                        FunctionRules.report(
                                reports.lastToCouncil(years),
                                reports.lastToBoard(years),
                                settings.reportIntervalMonths(),
                                today)));
    }

    private Optional<Adopted> newestPicture(List<Year> years) {
        return years.stream()
                .flatMap(year -> pictures.ofCycle(year.id()).stream()
                        .filter(picture -> picture.adoptedOn().isPresent())
                        .map(picture -> new Adopted(year.year(), picture)))
                .max(Comparator.<Adopted, LocalDate>comparing(
                                adopted -> adopted.picture().adoptedOn().orElseThrow())
                        .thenComparing(adopted -> adopted.picture().version()));
    }

    /** The newest that an organ has approved; before that, the newest that both parties endorsed. */
    private Optional<PlanView> plan(List<Year> years) {
        List<PlanView> all = new ArrayList<>();
        years.forEach(year -> all.addAll(plans.ofCycle(year.id())));
        return newest(all, plan -> plan.approved().filter(yes -> yes).flatMap(yes -> plan.decidedOn()))
                .or(() -> newest(all, PlanView::endorsedOn));
    }

    private static Optional<PlanView> newest(List<PlanView> plans, Function<PlanView, Optional<LocalDate>> day) {
        return plans.stream()
                .filter(plan -> day.apply(plan).isPresent())
                .max(Comparator.<PlanView, LocalDate>comparing(
                                plan -> day.apply(plan).orElseThrow())
                        .thenComparing(PlanView::version));
    }

    private Optional<LocalDate> basisOf(Optional<PlanView> plan) {
        return plan.map(PlanView::pictureId).map(pictures::view).flatMap(PictureView::adoptedOn);
    }

    private Finding integration(Optional<LocalDate> pictureDay) {
        return CooperationRules.integration(statements.latest().map(IntegrationStatement::on), pictureDay);
    }

    private Finding coordination() {
        ContactView view = contact.view();
        return FunctionRules.coordination(view.holders().size(), view.attended());
    }

    private Finding contactPoint() {
        ContactView view = contact.view();
        return FunctionRules.contactPoint(view.published(), settings.publicPage(), view.changedOn());
    }

    private Finding information(List<Year> years, Optional<LocalDate> planDay) {
        return years.stream()
                .filter(year -> cycles.summary(year.id()).publishedOn().isPresent())
                .findFirst()
                .map(year -> FunctionRules.information(cycles.summary(year.id()).publishedOn(), year.year(), planDay))
                .orElseGet(() -> FunctionRules.information(Optional.empty(), 0, planDay));
    }

    private static LawRow row(Demand demand, Finding finding) {
        return new LawRow(demand, finding);
    }

    private static int count(List<LawRow> rows, Verdict verdict) {
        return (int)
                rows.stream().filter(row -> row.finding().verdict() == verdict).count();
    }
}
