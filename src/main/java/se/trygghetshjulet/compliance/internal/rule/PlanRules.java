package se.trygghetshjulet.compliance.internal.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.plan.PlanView;
import se.trygghetshjulet.priority.PriorityView;

/** 5 § and the second half of 6 §: the action plan, its basis and its follow-up. */
public final class PlanRules {

    private PlanRules() {}

    /**
     * @param plan the newest that an organ has approved; before that, the newest that both parties endorsed
     * @param pictureAdoptedOn the day the picture that the plan builds on was adopted
     */
    public static Finding decided(Optional<PlanView> plan, Optional<LocalDate> pictureAdoptedOn) {
        if (plan.isEmpty()) {
            return Finding.not("Ingen åtgärdsplan är beslutad.", "Ta fram en åtgärdsplan och för den till beslut.");
        }
        PlanView found = plan.get();
        Finding finding = approved(found)
                ? decided(found, found.decidedOn().orElseThrow(), pictureAdoptedOn)
                : Finding.partly(
                        "Båda parter har godkänt åtgärdsplanen, men inget politiskt organ har beslutat om den.",
                        "För planen till det organ som beslutar.");
        return found.decidedOn()
                .filter(day -> approved(found))
                .or(found::endorsedOn)
                .map(finding::on)
                .orElse(finding)
                .see(
                        "Åtgärdsplanen %d, version %d".formatted(found.year(), found.version()),
                        "/dokument/" + found.year());
    }

    /**
     * @param lastFollowedUpOn the day the 24 months count from
     * @param decidedOn the day the plan in force was decided: from it they count when it has not been followed up yet
     */
    public static Finding inTime(Optional<LocalDate> lastFollowedUpOn, Optional<LocalDate> decidedOn, LocalDate today) {
        if (lastFollowedUpOn.isPresent()) {
            LocalDate limit = StatutoryPeriods.reviewedBy(lastFollowedUpOn.get());
            Finding finding = today.isAfter(limit)
                    ? Finding.not(
                            "Planen följdes upp för mer än två år sedan.",
                            "Följ upp åtgärdsplanen så snart som möjligt.")
                    : Finding.fulfilled("Planen har följts upp de senaste två åren.");
            return finding.on(lastFollowedUpOn.get()).by(limit);
        }
        if (decidedOn.isEmpty()) {
            return Finding.not(
                    "Det finns ingen beslutad plan att följa upp.", "Ta fram en åtgärdsplan och för den till beslut.");
        }
        LocalDate limit = StatutoryPeriods.reviewedBy(decidedOn.get());
        Finding finding = today.isAfter(limit)
                ? Finding.not(
                        "Planen är äldre än två år och har aldrig följts upp.",
                        "Följ upp åtgärdsplanen så snart som möjligt.")
                : Finding.partly(
                        "Planen har inte följts upp ännu. Tiden för det har inte gått ut.",
                        "Följ upp planen senast %s.".formatted(limit));
        return finding.by(limit);
    }

    private static Finding decided(PlanView plan, LocalDate day, Optional<LocalDate> pictureAdoptedOn) {
        if (pictureAdoptedOn.isEmpty() || day.isBefore(pictureAdoptedOn.get())) {
            return Finding.partly(
                    "Planen beslutades innan lägesbilden som den bygger på var fastställd.",
                    "Låt nästa plan bygga på en fastställd lägesbild.");
        }
        Set<UUID> problems = plan.problems().stream().map(PriorityView::id).collect(Collectors.toSet());
        long loose = plan.measures().stream()
                .filter(measure -> !problems.contains(measure.priorityId()))
                .count();
        if (plan.measures().isEmpty() || loose > 0) {
            return Finding.partly(
                    plan.measures().isEmpty()
                            ? "Planen har inga åtgärder."
                            : "%s saknar koppling till ett problem i lägesbilden."
                                    .formatted(Count.of(loose, "åtgärd", "åtgärder")),
                    "Koppla varje åtgärd till ett problem när planen revideras.");
        }
        return Finding.fulfilled(
                "Planen för %d är beslutad efter sin lägesbild (%s). %s hör till ett prioriterat problem."
                        .formatted(
                                plan.year(),
                                pictureAdoptedOn.get(),
                                plan.measures().size() == 1
                                        ? "Planens enda åtgärd"
                                        : "Alla %d åtgärder"
                                                .formatted(plan.measures().size())));
    }

    private static boolean approved(PlanView plan) {
        return plan.approved().orElse(false);
    }
}
