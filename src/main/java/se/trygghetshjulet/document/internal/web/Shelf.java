package se.trygghetshjulet.document.internal.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.document.internal.library.DocumentFile;
import se.trygghetshjulet.document.internal.library.Format;
import se.trygghetshjulet.document.internal.library.FrozenDocument;
import se.trygghetshjulet.document.internal.library.FrozenDocuments;
import se.trygghetshjulet.document.internal.library.Library;
import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Item;
import se.trygghetshjulet.document.internal.web.DocumentRow.Link;

/**
 * What a reader finds, of a year or outside the years: what has been adopted as it was then, and the rest as drafts. What
 * the reader may have no file of is not named.
 */
@Component
class Shelf {

    private final Library library;
    private final FrozenDocuments frozen;
    private final Readers readers;

    Shelf(Library library, FrozenDocuments frozen, Readers readers) {
        this.library = library;
        this.frozen = frozen;
        this.readers = readers;
    }

    List<DocumentRow> of(UUID cycleId, Predicate<String> hasRole) {
        return rows(library.items(cycleId), frozen.ofCycle(cycleId), hasRole);
    }

    List<DocumentRow> outsideTheYears(Predicate<String> hasRole) {
        return rows(library.itemsOutsideTheYears(), frozen.outsideTheYears(), hasRole);
    }

    /** The item as a reader of the open editions may have it today: frozen when it is, otherwise as a draft. */
    DocumentFile current(Item item, Format format, Predicate<String> hasRole) {
        Edition fullest = Library.editions(item).stream()
                .filter(edition -> readers.mayRead(edition, hasRole))
                .reduce((open, full) -> full)
                .orElse(Edition.OPEN);
        return frozen.find(item, fullest, format)
                .map(file -> new DocumentFile(file.fileName(), format, frozen.bytes(file)))
                .orElseGet(() -> library.draft(item, fullest, format));
    }

    private List<DocumentRow> rows(List<Item> items, List<FrozenDocument> files, Predicate<String> hasRole) {
        Map<List<Object>, List<FrozenDocument>> adopted = files.stream()
                .collect(Collectors.groupingBy(
                        file -> List.of(file.kind(), file.subjectId(), file.version()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<DocumentRow> rows = new ArrayList<>();
        for (Item item : items) {
            adopted.entrySet().stream()
                    .filter(entry -> entry.getKey().subList(0, 2).equals(List.of(item.kind(), item.id())))
                    .forEach(entry -> rows.add(adopted(entry.getValue(), hasRole)));
            if (!adopted.containsKey(List.<Object>of(item.kind(), item.id(), item.version()))) {
                rows.add(draft(item, hasRole));
            }
        }
        return rows.stream().filter(row -> !row.links().isEmpty()).toList();
    }

    private DocumentRow adopted(List<FrozenDocument> files, Predicate<String> hasRole) {
        FrozenDocument first = files.get(0);
        return new DocumentRow(
                first.kind().inSwedish(),
                first.title(),
                false,
                "Fryst %s, version %d".formatted(SwedishTime.dateOf(first.frozenAt()), first.version()),
                files.stream()
                        .filter(file -> readers.mayRead(file, hasRole))
                        .map(file -> link(file.title(), file.edition(), file.format(), "/dokument/fryst/" + file.id()))
                        .toList());
    }

    private DocumentRow draft(Item item, Predicate<String> hasRole) {
        List<Link> links = new ArrayList<>();
        for (Edition edition : Library.editions(item)) {
            if (readers.mayRead(edition, hasRole)) {
                for (Format format : Library.formats(item)) {
                    links.add(link(
                            item.name(),
                            edition,
                            format,
                            "/dokument/utkast/%s/%s/%s.%s"
                                    .formatted(item.kind().key(), item.id(), edition.key(), format.extension())));
                }
            }
        }
        return new DocumentRow(item.kind().inSwedish(), item.name(), true, "Utkast", links);
    }

    private static Link link(String name, Edition edition, Format format, String path) {
        return new Link(format.name() + (edition == Edition.FULL ? " med sekretess" : ""), " – " + name, path);
    }
}
