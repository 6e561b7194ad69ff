package se.trygghetshjulet.document.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.Year;
import se.trygghetshjulet.document.DocumentAddress;
import se.trygghetshjulet.document.internal.archive.YearArchive;
import se.trygghetshjulet.document.internal.library.DocumentFile;
import se.trygghetshjulet.document.internal.library.Format;
import se.trygghetshjulet.document.internal.library.FrozenDocument;
import se.trygghetshjulet.document.internal.library.FrozenDocuments;
import se.trygghetshjulet.document.internal.library.Library;
import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Item;
import se.trygghetshjulet.document.internal.text.Kind;

/** The page Dokument, and the files it leads to. */
@Controller
class DocumentController {

    private final Cycles cycles;
    private final Shelf shelf;
    private final Library library;
    private final FrozenDocuments frozen;
    private final YearArchive archive;
    private final Readers readers;
    private final AttachedToDocuments attached;

    DocumentController(
            Cycles cycles,
            Shelf shelf,
            Library library,
            FrozenDocuments frozen,
            YearArchive archive,
            Readers readers,
            AttachedToDocuments attached) {
        this.cycles = cycles;
        this.shelf = shelf;
        this.library = library;
        this.frozen = frozen;
        this.archive = archive;
        this.readers = readers;
        this.attached = attached;
    }

    /** The latest year. */
    @GetMapping(DocumentPages.PATH)
    String latest(Model model, HttpServletRequest request) {
        List<Year> years = shelves(model, request);
        years.stream().findFirst().ifPresent(year -> show(year, model, request));
        return "dokument";
    }

    @GetMapping(DocumentPages.PATH + "/{year:[0-9]{4}}")
    String ofYear(@PathVariable("year") int wanted, Model model, HttpServletRequest request) {
        List<Year> years = shelves(model, request);
        show(found(years, Year::year, wanted), model, request);
        return "dokument";
    }

    @GetMapping(DocumentPages.PATH + "/utanfor-aren")
    String outsideTheYears(Model model, HttpServletRequest request) {
        shelves(model, request);
        model.addAttribute("outside", true);
        model.addAttribute("documents", shelf.outsideTheYears(request::isUserInRole));
        return "dokument";
    }

    /** Where the forms of tasks lead: the document as it is today, in the fullest edition that the reader may have. */
    @GetMapping(DocumentAddress.CURRENT + "/{kind}/{id}.{format}")
    ResponseEntity<byte[]> current(
            @PathVariable("kind") String kind,
            @PathVariable("id") UUID id,
            @PathVariable("format") String format,
            HttpServletRequest request) {
        refuseUnlessAllowed(Edition.OPEN, request);
        Item item = item(found(Arrays.asList(Kind.values()), Kind::key, kind), id);
        Format file = found(Library.formats(item), Format::extension, format);
        return answer(shelf.current(item, file, request::isUserInRole));
    }

    @GetMapping(DocumentPages.PATH + "/utkast/{kind}/{id}/{edition}.{format}")
    ResponseEntity<byte[]> draft(
            @PathVariable("kind") String kind,
            @PathVariable("id") UUID id,
            @PathVariable("edition") String edition,
            @PathVariable("format") String format,
            HttpServletRequest request) {
        Edition wanted = found(Arrays.asList(Edition.values()), Edition::key, edition);
        refuseUnlessAllowed(wanted, request);
        Item item = item(found(Arrays.asList(Kind.values()), Kind::key, kind), id);
        Format file = found(Library.formats(item), Format::extension, format);
        found(Library.editions(item), Function.identity(), wanted);
        return answer(library.draft(item, wanted, file));
    }

    @GetMapping(DocumentPages.PATH + "/fryst/{id}")
    ResponseEntity<byte[]> frozen(@PathVariable("id") UUID id, HttpServletRequest request) {
        FrozenDocument document = frozen.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!readers.mayRead(document, request::isUserInRole)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return answer(new DocumentFile(document.fileName(), document.format(), frozen.bytes(document)));
    }

    /** The archive package of a closed year, for those who may read all of it. */
    @GetMapping(DocumentPages.PATH + "/arkiv/{year:[0-9]{4}}.zip")
    ResponseEntity<byte[]> archive(@PathVariable("year") int wanted, HttpServletRequest request) {
        refuseUnlessAllowed(Edition.FULL, request);
        Year year = found(cycles.all(), Year::year, wanted);
        if (year.closedOn().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return attachment("Arkiv " + year.businessKey() + ".zip", "application/zip", archive.of(year));
    }

    private List<Year> shelves(Model model, HttpServletRequest request) {
        List<Year> years = cycles.all();
        model.addAttribute("years", years);
        model.addAttribute("outside", false);
        model.addAttribute("everything", readers.mayRead(Edition.OPEN, request::isUserInRole));
        return years;
    }

    private void show(Year year, Model model, HttpServletRequest request) {
        model.addAttribute("shown", year);
        model.addAttribute(
                "archive", year.closedOn().isPresent() && readers.mayRead(Edition.FULL, request::isUserInRole));
        model.addAttribute("attached", attached.of(year.businessKey(), request::isUserInRole));
        model.addAttribute("documents", shelf.of(year.id(), request::isUserInRole));
    }

    private void refuseUnlessAllowed(Edition edition, HttpServletRequest request) {
        if (!readers.mayRead(edition, request::isUserInRole)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private Item item(Kind kind, UUID id) {
        try {
            return library.item(kind, id);
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    private static <T, K> T found(List<T> choices, Function<T, K> key, K wanted) {
        return choices.stream()
                .filter(choice -> key.apply(choice).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> answer(DocumentFile file) {
        return attachment(file.name(), file.format().mediaType(), file.bytes());
    }

    private static ResponseEntity<byte[]> attachment(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
