package se.trygghetshjulet.followup.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.OthersAnswer;
import se.trygghetshjulet.plan.MeasureView;

/** What has been reported about the other measures in the same follow-up, unit by unit: each measure and its colour. */
@Component
class OthersReports {

    private final UnitNames units;

    OthersReports(UnitNames units) {
        this.units = units;
    }

    List<OthersAnswer> than(UUID ownMeasure, Dossier dossier) {
        return dossier.measures().stream()
                .filter(measure -> !measure.id().equals(ownMeasure) && !measure.secret())
                .filter(measure -> dossier.report(measure.id()).isPresent())
                .collect(Collectors.groupingBy(MeasureView::unit, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> answer(entry, dossier))
                .toList();
    }

    private OthersAnswer answer(Map.Entry<String, List<MeasureView>> measuresOfUnit, Dossier dossier) {
        List<MeasureView> measures = measuresOfUnit.getValue();
        return new OthersAnswer(
                units.name(measuresOfUnit.getKey()),
                measures.stream()
                        .map(measure -> report(measure, dossier).reportedOn())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                measures.stream()
                        .map(measure -> "%d. %s – %s"
                                .formatted(
                                        measure.number(),
                                        measure.title(),
                                        report(measure, dossier).colour().inSwedish()))
                        .toList());
    }

    private static Progress report(MeasureView measure, Dossier dossier) {
        return dossier.report(measure.id()).orElseThrow();
    }
}
