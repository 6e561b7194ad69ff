package se.trygghetshjulet.picture.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/** The chair adopts the picture, or has it supplemented by the coordinator or by named contributors. */
@Component
class AdoptPictureForm implements TaskForm {

    private final PictureRecord record;
    private final PictureOverview overview;
    private final PictureRepository pictures;
    private final ContributionRepository contributions;
    private final Reviews reviews;
    private final UnitNames units;

    AdoptPictureForm(
            PictureRecord record,
            PictureOverview overview,
            PictureRepository pictures,
            ContributionRepository contributions,
            Reviews reviews,
            UnitNames units) {
        this.record = record;
        this.overview = overview;
        this.pictures = pictures;
        this.contributions = contributions;
        this.reviews = reviews;
        this.units = units;
    }

    @Override
    public String task() {
        return "situational-picture.adopt";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        PictureContent content = record.content(task.uuid("pictureId"));
        Map<String, Object> prefill =
                new HashMap<>(overview.of(content.picture().id()));
        prefill.put("year", task.text("year"));
        prefill.put("unitOptions", units.options(askedUnits(content)));
        prefill.put("units", List.of());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        PictureContent content = record.content(task.uuid("pictureId"));
        Checks checks = new Checks().filled(answers, "adoption", "Välj om lägesbilden ska fastställas.");
        checks.orRefuse();
        Outcome outcome = Outcome.valueOf(answers.text("adoption"));
        switch (outcome) {
            case APPROVED -> approve(content, task.actor(), checks);
            case COMPILE -> checks.filled(answers, "comment", "Skriv vad samordnaren ska komplettera.");
            default -> askAgain(content, answers, checks);
        }
        checks.orRefuse();
        reviews.add(content.picture().id(), outcome, answers.text("comment"), task.actor());
        return Map.of("adoption", outcome);
    }

    private void approve(PictureContent content, String chair, Checks checks) {
        List<String> missing = new ArrayList<>();
        content.picture().parts().missing().forEach(error -> missing.add(error.message()));
        if (content.hasUnanalysedProblemsOnly()) {
            missing.add("Inget av problemen är analyserat (4 § 3).");
        }
        checks.that(
                missing.isEmpty(),
                "adoption",
                "Lägesbilden kan inte fastställas än. " + String.join(" ", missing)
                        + " Välj att samordnaren kompletterar.");
        checks.orRefuse();
        pictures.save(content.picture().approvedBy(chair));
    }

    private void askAgain(PictureContent content, Answers answers, Checks checks) {
        List<String> named = answers.choices("units");
        boolean statistics = answers.ticked("statistics");
        checks.filled(answers, "comment", "Skriv vad de ska komplettera.")
                .that(!named.isEmpty() || statistics, "units", "Välj vilka som ska komplettera sitt underlag.")
                .that(
                        askedUnits(content).containsAll(named),
                        "units",
                        "En av de valda har inte bidragit till lägesbilden. Välj ur listan.")
                .orRefuse();
        contributions.saveAll(content.contributions().stream()
                .filter(contribution -> named.contains(contribution.unit()))
                .map(contribution -> contribution.askedAgain(answers.text("comment")))
                .toList());
        if (statistics) {
            pictures.save(content.picture().awaitingStatistics(true));
        }
    }

    private static List<String> askedUnits(PictureContent content) {
        return content.contributions().stream().map(Contribution::unit).toList();
    }
}
