package se.trygghetshjulet.document.internal.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.document.CaseDocuments;
import se.trygghetshjulet.document.DocumentAddress;
import se.trygghetshjulet.document.internal.library.FrozenDocument;
import se.trygghetshjulet.document.internal.library.FrozenDocuments;
import se.trygghetshjulet.document.internal.library.Library;
import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Item;
import se.trygghetshjulet.document.internal.text.Kind;

/** Finds the newest document of each kind in a year. */
@Component
class CurrentDocuments implements CaseDocuments {

    private static final List<Kind> WORKED_FROM =
            List.of(Kind.PICTURE, Kind.PLAN, Kind.OFFICIAL_REPORT, Kind.FOLLOW_UP);

    private final Cycles cycles;
    private final Library library;
    private final FrozenDocuments frozen;
    private final Readers readers;
    private final Clock clock;

    CurrentDocuments(Cycles cycles, Library library, FrozenDocuments frozen, Readers readers, Clock clock) {
        this.cycles = cycles;
        this.library = library;
        this.frozen = frozen;
        this.readers = readers;
        this.clock = clock;
    }

    @Override
    public List<CaseDocument> ofCase(String businessKey, Predicate<String> hasRole) {
        if (!readers.mayRead(Edition.OPEN, hasRole)) {
            return List.of();
        }
        return cycles.all().stream()
                .filter(year -> year.businessKey().equals(businessKey))
                .findFirst()
                .map(this::ofYear)
                .orElse(List.of());
    }

    private List<CaseDocument> ofYear(Year year) {
        List<FrozenDocument> adopted = frozen.ofCycle(year.id());
        return WORKED_FROM.stream()
                .flatMap(kind -> library.newest(kind, year.id()).stream())
                .map(item -> document(item, adopted))
                .toList();
    }

    private CaseDocument document(Item item, List<FrozenDocument> adopted) {
        Optional<String> frozenOn = adopted.stream()
                .filter(file -> file.kind() == item.kind()
                        && file.subjectId().equals(item.id())
                        && file.version() == item.version())
                .findFirst()
                .map(file -> "Fryst " + SwedishTime.dateOf(file.frozenAt()));
        return new CaseDocument(
                item.name(),
                frozenOn.isEmpty(),
                frozenOn.orElseGet(() -> "Utkast, som det är i dag " + SwedishTime.today(clock)),
                "%s/%s/%s.pdf".formatted(DocumentAddress.CURRENT, item.kind().key(), item.id()));
    }
}
