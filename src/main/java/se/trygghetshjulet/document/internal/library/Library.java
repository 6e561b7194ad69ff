package se.trygghetshjulet.document.internal.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Sheet;
import se.trygghetshjulet.document.internal.render.DocxRenderer;
import se.trygghetshjulet.document.internal.render.PdfRenderer;
import se.trygghetshjulet.document.internal.render.XlsxRenderer;
import se.trygghetshjulet.document.internal.text.DocumentWriter;
import se.trygghetshjulet.document.internal.text.Edition;
import se.trygghetshjulet.document.internal.text.Item;
import se.trygghetshjulet.document.internal.text.Kind;

/** Every document of a year, written from the record as it is now. */
@Component
public class Library {

    private final Map<Kind, DocumentWriter> writers = new EnumMap<>(Kind.class);
    private final PdfRenderer pdf;
    private final DocxRenderer docx;
    private final XlsxRenderer xlsx;

    Library(List<DocumentWriter> writers, PdfRenderer pdf, DocxRenderer docx, XlsxRenderer xlsx) {
        writers.forEach(writer -> this.writers.put(writer.kind(), writer));
        this.pdf = pdf;
        this.docx = docx;
        this.xlsx = xlsx;
    }

    /** What there is to write in a year, in the order of the kinds. */
    public List<Item> items(UUID cycleId) {
        return writers.values().stream()
                .sorted(Comparator.comparing(DocumentWriter::kind))
                .flatMap(writer -> writer.items(cycleId).stream())
                .toList();
    }

    /** The last that there is to write of a kind in a year. */
    public Optional<Item> newest(Kind kind, UUID cycleId) {
        return writers.get(kind).items(cycleId).stream().reduce((earlier, later) -> later);
    }

    /** What there is to write that belongs to no year, in the order of the kinds. */
    public List<Item> itemsOutsideTheYears() {
        return writers.values().stream()
                .sorted(Comparator.comparing(DocumentWriter::kind))
                .flatMap(writer -> writer.itemsOutsideTheYears().stream())
                .toList();
    }

    /** @throws java.util.NoSuchElementException when there is no such item */
    public Item item(Kind kind, UUID id) {
        return writers.get(kind).item(id);
    }

    /** The editions that an item has: a full one only when something is secret. */
    public static List<Edition> editions(Item item) {
        return item.secret() ? List.of(Edition.OPEN, Edition.FULL) : List.of(Edition.OPEN);
    }

    /** The files that an item can become. */
    public static List<Format> formats(Item item) {
        return item.kind().hasSheet()
                ? List.of(Format.PDF, Format.DOCX, Format.XLSX)
                : List.of(Format.PDF, Format.DOCX);
    }

    /** The rows behind an item; empty for a kind that has none. */
    public Optional<Sheet> sheet(Item item, Edition edition) {
        return writers.get(item.kind()).sheet(item.id(), edition);
    }

    /** A draft, marked as one on every page. */
    public DocumentFile draft(Item item, Edition edition, Format format) {
        return new DocumentFile(FileName.draft(item, edition, format), format, render(item, edition, format, true));
    }

    /** Every file of an item that has been adopted. */
    List<DocumentFile> adopted(Item item, Edition edition) {
        List<DocumentFile> files = new ArrayList<>();
        for (Format format : formats(item)) {
            files.add(new DocumentFile(
                    FileName.adopted(item, edition, format), format, render(item, edition, format, false)));
        }
        return files;
    }

    private byte[] render(Item item, Edition edition, Format format, boolean draft) {
        DocumentWriter writer = writers.get(item.kind());
        if (format == Format.XLSX) {
            return xlsx.render(writer.sheet(item.id(), edition).orElseThrow());
        }
        Document document = writer.write(item.id(), edition, draft);
        return format == Format.PDF ? pdf.render(document) : docx.render(document);
    }
}
