package se.trygghetshjulet.document.internal.text;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.council.CouncilMeetings;
import se.trygghetshjulet.council.HeldMeeting;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;

/** The minutes of a meeting of the strategic council (10 §), to be sent to its members. */
@Component
class CouncilWriter implements DocumentWriter {

    private final CouncilMeetings meetings;
    private final Names names;
    private final Stationery stationery;

    CouncilWriter(CouncilMeetings meetings, Names names, Stationery stationery) {
        this.meetings = meetings;
        this.names = names;
        this.stationery = stationery;
    }

    @Override
    public Kind kind() {
        return Kind.COUNCIL;
    }

    @Override
    public List<Item> items(UUID cycleId) {
        return List.of();
    }

    @Override
    public List<Item> itemsOutsideTheYears() {
        return meetings.held().stream().map(CouncilWriter::item).toList();
    }

    @Override
    public Item item(UUID id) {
        return item(meeting(id));
    }

    @Override
    public Document write(UUID id, Edition edition, boolean draft) {
        HeldMeeting meeting = meeting(id);
        Body body = new Body()
                .facts(
                        Fact.of("Dag", meeting.heldOn().toString()),
                        Fact.of("Plats", meeting.place()),
                        Fact.of("Ledde rådet", meeting.chair() + ", " + meeting.chairTitle()))
                .section(1, "Deltog", meeting.present())
                .section(1, "Dagordning", meeting.agenda())
                .section(1, "Vad rådet kom fram till", meeting.minutes());
        if (!meeting.matters().isEmpty()) {
            body.heading(1, "Frågor till styrgruppen")
                    .table(
                            "Vad rådet för vidare",
                            List.of(Body.column("Fråga", 4), Body.column("Beskrivning", 6), Body.column("Svar", 5)),
                            meeting.matters().stream()
                                    .map(matter -> Block.Row.of(
                                            matter.title(),
                                            matter.description(),
                                            matter.answer().isEmpty()
                                                    ? "Väntar på svar"
                                                    : Body.lines(matter.answer(), matter.comment())))
                                    .toList());
        }
        return stationery.document(item(meeting), Edition.OPEN, draft, "", names.coordinator(), body);
    }

    private HeldMeeting meeting(UUID id) {
        return meetings.held().stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Item item(HeldMeeting meeting) {
        String name = "Strategiskt råd " + meeting.heldOn();
        return new Item(Kind.COUNCIL, meeting.id(), null, 1, name, "Minnesanteckningar " + name, false);
    }
}
