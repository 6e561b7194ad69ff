package se.trygghetshjulet.cycle.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Unfinished;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.FormRefused;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;

/**
 * The public summary (12 § 3): written, reviewed by both parties' communicators, published somewhere on a day. It closes the
 * year, so it waits for what is unfinished in it.
 */
@Component
class PublishSummaryForm implements TaskForm {

    private final CycleRepository cycles;
    private final ObjectProvider<Unfinished> unfinished;
    private final Clock clock;

    PublishSummaryForm(CycleRepository cycles, ObjectProvider<Unfinished> unfinished, Clock clock) {
        this.cycles = cycles;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "annual-cycle.publish-summary";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("year", task.text("year"));
        prefill.put("publishedOn", SwedishTime.today(clock).toString());
        prefill.put("unfinished", obstacle(task.uuid("cycleId")).orElse(""));
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Cycle cycle = cycles.findHeldById(task.uuid("cycleId")).orElseThrow();
        obstacle(cycle.id()).ifPresent(sentence -> {
            throw new FormRefused(sentence);
        });
        LocalDate publishedOn = answers.date("publishedOn").orElse(null);
        new Checks()
                .filled(answers, "summary", "Skriv den publika sammanfattningen.")
                .that(
                        answers.ticked("reviewedByCity") && answers.ticked("reviewedByPolice"),
                        "reviewedByPolice",
                        "Båda parters kommunikationsstöd ska ha granskat texten. Kryssa i när det är gjort.")
                .filled(answers, "publishedAt", "Ange var sammanfattningen finns, till exempel en webbadress.")
                .that(
                        publishedOn != null && !publishedOn.isAfter(SwedishTime.today(clock)),
                        "publishedOn",
                        "Ange dagen då sammanfattningen publicerades, i dag eller tidigare.")
                .that(
                        publishedOn == null || !publishedOn.isBefore(SwedishTime.dateOf(cycle.startedAt())),
                        "publishedOn",
                        "Sammanfattningen kan inte ha publicerats innan året startade. Kontrollera datumet.")
                .orRefuse();
        cycles.save(cycle.published(
                answers.text("summary"),
                "Granskad av kommunikationsstödet hos kommunen och polisen",
                publishedOn,
                answers.text("publishedAt")));
        return Map.of();
    }

    private Optional<String> obstacle(UUID cycleId) {
        List<String> sentences =
                unfinished.stream().flatMap(one -> one.in(cycleId).stream()).toList();
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", sentences) + " Året kan stängas när det är klart.");
    }
}
