package se.trygghetshjulet.followup.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.followup.FollowUpView;
import se.trygghetshjulet.followup.FollowUps;
import se.trygghetshjulet.followup.ReportedMeasure;
import se.trygghetshjulet.plan.MeasureView;

@Component
class RecordedFollowUps implements FollowUps {

    private final FollowUpRepository followUps;
    private final Dossiers dossiers;

    RecordedFollowUps(FollowUpRepository followUps, Dossiers dossiers) {
        this.followUps = followUps;
        this.dossiers = dossiers;
    }

    @Override
    public Optional<LocalDate> lastFollowedUpOn() {
        return newest().map(FollowUp::completedOn);
    }

    @Override
    public Optional<FollowUpView> latestCompleted() {
        return newest().map(followUp -> view(followUp.id()));
    }

    @Override
    public FollowUpView view(UUID followUpId) {
        Dossier dossier = dossiers.read(followUpId);
        FollowUp followUp = dossier.followUp();
        return new FollowUpView(
                followUp.id(),
                followUp.cycleId(),
                dossier.year(),
                followUp.kind(),
                Optional.ofNullable(followUp.completedOn()),
                Optional.ofNullable(followUp.reportedOn()),
                textOf(followUp.worked()),
                textOf(followUp.pictureMissed()),
                textOf(followUp.proposals()),
                measures(dossier));
    }

    @Override
    public List<FollowUpView> ofCycle(UUID cycleId) {
        return followUps.findByCycleIdOrderByOpenedAt(cycleId).stream()
                .map(followUp -> view(followUp.id()))
                .toList();
    }

    private Optional<FollowUp> newest() {
        return followUps.findFirstByPlanIdIsNotNullAndCompletedOnIsNotNullOrderByCompletedOnDescOpenedAtDesc();
    }

    private static List<ReportedMeasure> measures(Dossier dossier) {
        return dossier.measures().stream()
                .flatMap(measure ->
                        dossier.report(measure.id()).stream().map(report -> reported(dossier, measure, report)))
                .toList();
    }

    private static ReportedMeasure reported(Dossier dossier, MeasureView measure, Progress report) {
        return new ReportedMeasure(
                measure.id(),
                measure.number(),
                measure.title(),
                measure.problem(),
                report.dueOn(),
                report.late(),
                report.done(),
                report.colour(),
                report.effect(),
                report.proposal(),
                report.deviation(),
                measure.unit(),
                measure.secret(),
                textOf(report.production()),
                textOf(report.deviationCause()),
                textOf(report.indicatorValue()),
                textOf(report.lesson()),
                dossier.decision(measure.id())
                        .map(decision -> decision.inSwedish() + ". " + decision.motivation())
                        .orElse(""));
    }

    private static String textOf(String written) {
        return written == null ? "" : written;
    }
}
