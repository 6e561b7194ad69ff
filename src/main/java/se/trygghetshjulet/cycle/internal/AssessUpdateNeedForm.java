package se.trygghetshjulet.cycle.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.picture.Pictures;

/** In a light year: does the picture need an update already? "No" is lawful with a motivation and time left (6 §). */
@Component
class AssessUpdateNeedForm implements TaskForm {

    private final CycleRepository cycles;
    private final Pictures pictures;
    private final LightYear lightYear;

    AssessUpdateNeedForm(CycleRepository cycles, Pictures pictures, LightYear lightYear) {
        this.cycles = cycles;
        this.pictures = pictures;
        this.lightYear = lightYear;
    }

    @Override
    public String task() {
        return "annual-cycle.assess-update-need";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        return Map.of(
                "year", task.text("year"),
                "adoptedOn", pictures.lastAdoptedOn().map(Object::toString).orElse("aldrig"),
                "demand", lightYear.demand(Integer.parseInt(task.text("year"))).orElse(""));
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Cycle cycle = cycles.findById(task.uuid("cycleId")).orElseThrow();
        boolean needed = "yes".equals(answers.text("updateNeeded"));
        Checks checks = new Checks()
                .that(
                        !needed || !pictureIsBeingMade(cycle),
                        "updateNeeded",
                        "Lägesbilden revideras redan, så den blir uppdaterad i år. Vänta tills den nya versionen är fastställd,"
                                + " eller svara nej med revideringen som skäl.");
        if (!needed) {
            checks.filled(answers, "motivation", "Motivera varför lägesbilden inte behöver uppdateras i år.");
            lightYear.objection(cycle.year()).ifPresent(sentence -> checks.that(false, "updateNeeded", sentence));
        }
        checks.orRefuse();
        cycles.save(cycle.assessed(needed, answers.textOrNull("motivation")));
        return Map.of("updateNeeded", needed);
    }

    /** By a revision beside the year: two pictures of a year are never made at once. */
    private boolean pictureIsBeingMade(Cycle cycle) {
        return pictures.ofCycle(cycle.id()).stream()
                .anyMatch(picture -> picture.adoptedOn().isEmpty());
    }
}
