package se.trygghetshjulet.council.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.agreement.Agreements;
import se.trygghetshjulet.agreement.Standing;
import se.trygghetshjulet.effort.Efforts;

/** What lies open for the council: answers to its last matters, agreements about to expire, efforts that go on. */
@Component
class OpenItems {

    private final CouncilBook book;
    private final Agreements agreements;
    private final Efforts efforts;

    OpenItems(CouncilBook book, Agreements agreements, Efforts efforts) {
        this.book = book;
        this.agreements = agreements;
        this.efforts = efforts;
    }

    /** Rows of what it is about, its name and where it stands. */
    List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        book.latestHeld()
                .map(meeting -> book.matters(meeting.id()))
                .orElse(List.of())
                .forEach(matter -> rows.add(row("Fråga från förra rådet", matter.title(), answer(matter))));
        agreements.all().stream()
                .filter(agreement ->
                        agreement.standing() == Standing.EXPIRED || agreement.standing() == Standing.EXPIRING)
                .forEach(agreement -> rows.add(row(
                        "Överenskommelse",
                        agreement.title(),
                        "%s (%s)".formatted(agreement.standing().inSwedish(), agreement.end()))));
        efforts.ongoing()
                .forEach(effort -> rows.add(row(
                        "Särskild satsning",
                        effort.title(),
                        "%s sedan %s".formatted(effort.standing().inSwedish(), effort.startsOn()))));
        return rows;
    }

    /** The same as a first draft of an agenda. */
    String agenda() {
        return rows().stream()
                .map(row -> "– %s: %s. %s".formatted(row.get("kind"), row.get("title"), row.get("standing")))
                .collect(Collectors.joining("\n"));
    }

    private static String answer(Matter matter) {
        return matter.answer() == null
                ? "Väntar på styrgruppens svar"
                : "%s: %s".formatted(matter.answer().inSwedish(), matter.comment());
    }

    private static Map<String, String> row(String kind, String title, String standing) {
        return Map.of("kind", kind, "title", title, "standing", standing);
    }
}
