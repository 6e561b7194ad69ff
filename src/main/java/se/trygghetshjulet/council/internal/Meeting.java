package se.trygghetshjulet.council.internal;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A meeting of the council, from its call to its minutes. {@code lock} is null until first saved.
 *
 * @param heldOn the day it is called to, later the day it was held; null before it is called
 * @param lateReason why it is called to a later day than the interval allows; null otherwise
 * @param chair who leads it for the municipality (10 §); null before it is called
 * @param present who came; null before it was held
 */
@Table("council_meeting")
@RecordBuilder
record Meeting(
        @Id UUID id,
        int number,
        LocalDate heldOn,
        String place,
        String agenda,
        String lateReason,
        String chair,
        String chairTitle,

        @MappedCollection(idColumn = "meeting_id", keyColumn = "position")
        List<Member> members,

        String present,
        String minutes,
        String minutedBy,
        Instant startedAt,
        String startedBy,
        Instant closedAt,
        @Version Integer lock) {

    static Meeting started(int number, Instant at, String by) {
        return MeetingBuilder.builder()
                .id(UUID.randomUUID())
                .number(number)
                .members(List.of())
                .startedAt(at)
                .startedBy(by)
                .build();
    }

    Meeting called(Call call) {
        return MeetingBuilder.builder(this)
                .heldOn(call.heldOn)
                .place(call.place)
                .agenda(call.agenda)
                .lateReason(call.lateReason)
                .chair(call.chair)
                .chairTitle(call.chairTitle)
                .members(call.members)
                .build();
    }

    Meeting postponed(LocalDate to) {
        return MeetingBuilder.builder(this).heldOn(to).build();
    }

    Meeting minuted(LocalDate on, String whoCame, String text, String by) {
        return MeetingBuilder.builder(this)
                .heldOn(on)
                .present(whoCame)
                .minutes(text)
                .minutedBy(by)
                .build();
    }

    Meeting closed(Instant at) {
        return MeetingBuilder.builder(this).closedAt(at).build();
    }

    /** Someone who is called to the meeting. */
    @Table("council_member")
    record Member(@Id UUID id, String name, String organisation, String title) {

        String label() {
            return "%s, %s, %s".formatted(name, title, organisation);
        }
    }

    /** What a call says. */
    record Call(
            LocalDate heldOn,
            String place,
            String agenda,
            String lateReason,
            String chair,
            String chairTitle,
            List<Member> members) {}
}
