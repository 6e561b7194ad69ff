package se.trygghetshjulet.picture.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.deadline.Deadlines;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Party;
import se.trygghetshjulet.organisation.Unit;
import se.trygghetshjulet.picture.ChangedSituation;

/** The chair decides how the year's picture is made and who contributes to it. */
@Component
class DecideApproachForm implements TaskForm {

    private static final int LONGEST_WAIT_IN_YEARS = 1;
    private static final String ASKED_AGAIN =
            "Läget har förändrats och lägesbilden revideras. Ändra det som inte stämmer längre och lägg till det som är nytt:";

    private final PictureRecord record;
    private final PictureRepository pictures;
    private final ContributionRepository contributions;
    private final Organisation organisation;
    private final UnitNames unitNames;
    private final ChangedSituation changed;
    private final Deadlines deadlines;
    private final Clock clock;

    DecideApproachForm(
            PictureRecord record,
            PictureRepository pictures,
            ContributionRepository contributions,
            Organisation organisation,
            UnitNames unitNames,
            ChangedSituation changed,
            Deadlines deadlines,
            Clock clock) {
        this.record = record;
        this.pictures = pictures;
        this.contributions = contributions;
        this.organisation = organisation;
        this.unitNames = unitNames;
        this.changed = changed;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String task() {
        return "situational-picture.decide-approach";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Approach earlier = record.picture(task.uuid("pictureId")).approach();
        int year = Integer.parseInt(task.text("year"));
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("year", task.text("year"));
        prefill.put("changed", changed.behind(task.uuid("pictureId")).orElse(""));
        prefill.put("questions", earlier.questions());
        prefill.put("areas", earlier.areas());
        prefill.put("sources", earlier.sources());
        prefill.put("timeLimit", deadlines.dueDate(year, ContributeForm.TASK, null));
        prefill.put("unitOptions", unitNames.options(ids(organisation.units())));
        prefill.put(
                "whoContributes",
                revised(task).isEmpty()
                        ? "Minst en förvaltning och polisen."
                        : "Bara de som behöver ändra sitt underlag. De andras underlag ligger kvar.");
        prefill.put("units", revised(task).isEmpty() ? ids(organisation.contributingUnits()) : List.of());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        List<String> chosen = answers.choices("units").stream().distinct().toList();
        LocalDate limit = answers.date("timeLimit").orElse(null);
        LocalDate today = SwedishTime.today(clock);
        new Checks()
                .filled(answers, "questions", "Skriv vilka frågor årets lägesbild ska svara på.")
                .filled(answers, "areas", "Skriv vilka områden lägesbilden gäller, till exempel hela kommunen.")
                .filled(answers, "sources", "Skriv vilka källor som ska användas.")
                .that(
                        limit != null
                                && !limit.isBefore(today)
                                && !limit.isAfter(today.plusYears(LONGEST_WAIT_IN_YEARS)),
                        "timeLimit",
                        "Välj en tidsgräns i dag eller senare, inom ett år.")
                .that(
                        ids(organisation.units()).containsAll(chosen),
                        "units",
                        "En av dem som ska bidra finns inte längre i kommunens organisation. Ladda om sidan.")
                .that(
                        !revised(task).isEmpty() || has(Party.CITY, chosen) && has(Party.POLICE, chosen),
                        "units",
                        "Lägesbilden är gemensam: minst en förvaltning och polisen ska bidra.")
                .orRefuse();
        UUID pictureId = task.uuid("pictureId");
        pictures.save(record.picture(pictureId)
                .approached(new Approach(
                        answers.text("questions"), answers.text("areas"), answers.text("sources"), limit)));
        Map<String, Contribution> there = revised(task);
        String request = ASKED_AGAIN + "\n\n" + changed.behind(pictureId).orElse("");
        contributions.saveAll(chosen.stream()
                .map(unit -> there.containsKey(unit)
                        ? there.get(unit).askedAgain(request)
                        : Contribution.asked(pictureId, unit))
                .toList());
        return Map.of();
    }

    /** What units have said already, by unit: everything of the version that is revised. Empty for a year's first one. */
    private Map<String, Contribution> revised(OpenTask task) {
        return contributions.findByPictureIdOrderByUnit(task.uuid("pictureId")).stream()
                .collect(Collectors.toMap(Contribution::unit, Function.identity()));
    }

    private boolean has(Party party, List<String> chosen) {
        return organisation.units().stream().anyMatch(unit -> unit.party() == party && chosen.contains(unit.id()));
    }

    private static List<String> ids(List<Unit> units) {
        return units.stream().map(Unit::id).toList();
    }
}
