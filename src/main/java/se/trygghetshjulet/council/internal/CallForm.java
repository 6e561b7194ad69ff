package se.trygghetshjulet.council.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Answers;
import se.trygghetshjulet.engine.Checks;
import se.trygghetshjulet.engine.OpenTask;
import se.trygghetshjulet.engine.TaskForm;
import se.trygghetshjulet.organisation.Organisation;

/** Calls the council: a day, a chair from the municipality, members in leading positions, an agenda. */
@Component
class CallForm implements TaskForm {

    private final CouncilBook book;
    private final OpenItems openItems;
    private final Organisation organisation;

    CallForm(CouncilBook book, OpenItems openItems, Organisation organisation) {
        this.book = book;
        this.openItems = openItems;
        this.organisation = organisation;
    }

    @Override
    public String task() {
        return "strategic-council.call";
    }

    @Override
    public Map<String, Object> prefill(OpenTask task) {
        Optional<Meeting> previous = book.latestHeld();
        List<Map<String, String>> items = openItems.rows();
        Map<String, Object> prefill = new HashMap<>();
        prefill.put("items", items);
        prefill.put("noItems", items.isEmpty());
        prefill.put("isFirst", previous.isEmpty());
        prefill.put("latest", book.latest().map(LocalDate::toString).orElse(""));
        prefill.put("nextAtLatest", book.nextAtLatest().map(LocalDate::toString).orElse(""));
        prefill.put("municipalityName", organisation.municipality().name());
        prefill.put("agenda", openItems.agenda());
        prefill.put("place", previous.map(Meeting::place).orElse(""));
        prefill.put("chair", previous.map(Meeting::chair).orElse(""));
        prefill.put("chairTitle", previous.map(Meeting::chairTitle).orElse(""));
        prefill.put(
                "members",
                previous.map(Meeting::members).orElse(List.of()).stream()
                        .map(member -> Map.of(
                                "id", member.id().toString(),
                                "name", member.name(),
                                "organisation", member.organisation(),
                                "title", member.title()))
                        .toList());
        return prefill;
    }

    @Override
    public Map<String, Object> submit(OpenTask task, Answers answers) {
        LocalDate day = answers.date("heldOn").orElse(null);
        List<Answers> members = answers.rows("members");
        boolean late = day != null
                && book.latestHeld().isPresent()
                && book.nextAtLatest().filter(day::isAfter).isPresent();
        Checks checks = new Checks()
                .that(
                        day != null && !day.isBefore(book.today()),
                        "heldOn",
                        "Ange en dag för rådet, i dag eller senare.")
                .that(
                        !late || answers.has("lateReason"),
                        "lateReason",
                        "Dagen är senare än kommunen har bestämt. Välj en tidigare dag, eller skriv varför.")
                .filled(answers, "place", "Ange plats eller hur man deltar.")
                .filled(answers, "chair", "Ange vem som leder rådet för kommunen.")
                .filled(answers, "chairTitle", "Ange befattningen för den som leder rådet.")
                .filled(answers, "agenda", "Skriv dagordningen.")
                .that(!members.isEmpty(), "members", "Lägg till minst en ledamot från en annan aktör.");
        for (Answers member : members) {
            checks.filled(member, "name", "Ange ledamotens namn.")
                    .filled(member, "organisation", "Ange vilken organisation ledamoten kommer från.")
                    .filled(member, "title", "Ange ledamotens befattning.");
        }
        checks.orRefuse();
        book.save(book.meeting(task.uuid("meetingId"))
                .called(new Meeting.Call(
                        day,
                        answers.text("place"),
                        answers.text("agenda"),
                        late ? answers.text("lateReason") : null,
                        answers.text("chair"),
                        answers.text("chairTitle"),
                        members.stream().map(CallForm::member).toList())));
        return Map.of();
    }

    /** A row of its own for each meeting: people change positions, and an earlier call says what it said. */
    private static Meeting.Member member(Answers row) {
        return new Meeting.Member(UUID.randomUUID(), row.text("name"), row.text("organisation"), row.text("title"));
    }
}
