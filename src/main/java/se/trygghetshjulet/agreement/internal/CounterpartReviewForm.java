package se.trygghetshjulet.agreement.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Roles;

/**
 * The counterpart's answer to the proposal: given by the police themselves, otherwise written down by the coordinator
 * with the name of the one who answered.
 */
@Component
class CounterpartReviewForm implements TaskForm {

    private final AgreementBook book;
    private final Organisation organisation;

    CounterpartReviewForm(AgreementBook book, Organisation organisation) {
        this.book = book;
        this.organisation = organisation;
    }

    @Override
    public String task() {
        return "cooperation-agreement.counterpart-review";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Terms terms = book.currentTerms(task.uuid("agreementId"));
        boolean byThePolice = task.role().equals(Roles.COMMUNITY_POLICE);
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("facts", FactTable.of(terms).rows());
        prefill.put("counterpartName", terms.counterpart());
        prefill.put("onBehalf", !byThePolice);
        prefill.put("answeredOn", book.today().toString());
        prefill.put(
                "answeredBy", byThePolice ? organisation.person(task.actor()).name() : "");
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        Terms terms = book.currentTerms(task.uuid("agreementId"));
        LocalDate answeredOn = answers.date("answeredOn").orElse(null);
        boolean agrees = answers.text("answer").equals("AGREES");
        new Checks()
                .filled(answers, "answer", "Välj vad motparten svarade.")
                .filled(answers, "answeredBy", "Ange vem som svarade för motparten, med befattning.")
                .that(
                        answeredOn != null && !answeredOn.isAfter(book.today()),
                        "answeredOn",
                        "Ange dagen då motparten svarade, i dag eller tidigare.")
                .that(
                        answeredOn == null || !answeredOn.isBefore(SwedishTime.dateOf(terms.writtenAt())),
                        "answeredOn",
                        "Förslaget skrevs %s. Motparten kan inte ha svarat tidigare."
                                .formatted(SwedishTime.dateOf(terms.writtenAt())))
                .that(agrees || answers.has("comment"), "comment", "Skriv vad motparten vill ändra.")
                .orRefuse();
        book.add(new CounterpartAnswer(
                UUID.randomUUID(),
                terms.agreementId(),
                terms.id(),
                agrees,
                answers.textOrNull("comment"),
                answers.text("answeredBy"),
                answeredOn,
                task.actor(),
                book.now()));
        return Map.of("counterpartAgrees", agrees);
    }
}
