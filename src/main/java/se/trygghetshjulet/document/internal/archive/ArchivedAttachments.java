package se.trygghetshjulet.document.internal.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.trygghetshjulet.attachment.Attachment;
import se.trygghetshjulet.attachment.Attachments;
import se.trygghetshjulet.document.internal.content.Sheet;

/** Puts the files of tasks into a package, byte by byte as they were added, and tells of them in a table. */
final class ArchivedAttachments {

    private static final List<String> COLUMNS = List.of(
            "Fil",
            "Namn",
            "Beskrivning",
            "Sekretess",
            "Handling",
            "Fall",
            "Bifogad",
            "Person",
            "Ersättare för",
            "Inlämnad",
            "Inlämnad av",
            "Medietyp",
            "Byte",
            "Filens kontrollsumma",
            "Struken",
            "Struken av",
            "Skäl till strykning");

    private final Attachments attachments;
    private final Instant closed;

    /** @param closed what is struck later does not change the package */
    ArchivedAttachments(Attachments attachments, Instant closed) {
        this.attachments = attachments;
        this.closed = closed;
    }

    /** @param title what the table holds, in Swedish */
    Sheet put(String folder, String title, List<Attachment> files, ArchiveFile into) {
        List<List<Object>> rows = new ArrayList<>();
        for (Attachment file : files) {
            if (file.settled().filter(handedIn -> handedIn.at().isAfter(closed)).isPresent()) {
                continue;
            }
            String path = "%s/%03d-%s/%s"
                    .formatted(folder, rows.size() + 1, file.step().replace('.', '-'), fileName(file));
            into.add(path, attachments.content(file));
            rows.add(row(path, file));
        }
        return new Sheet(title, COLUMNS, rows);
    }

    private List<Object> row(String path, Attachment file) {
        Optional<Attachment.Struck> struck = struckByThen(file);
        return List.of(
                path,
                file.name(),
                file.description(),
                file.secrecy(),
                file.step(),
                file.businessKey(),
                file.addedAt().toString(),
                file.addedBy(),
                file.onBehalfOf().orElse(""),
                file.settled().map(handedIn -> handedIn.at().toString()).orElse(""),
                file.settled().map(Attachment.Settled::by).orElse(""),
                file.kind().mediaType(),
                file.size(),
                file.sha256(),
                struck.map(act -> act.at().toString()).orElse(""),
                struck.map(Attachment.Struck::by).orElse(""),
                struck.map(Attachment.Struck::reason).orElse(""));
    }

    private Optional<Attachment.Struck> struckByThen(Attachment file) {
        return file.struck().filter(act -> !act.at().isAfter(closed));
    }

    /** What is secret says so in its name, as the documents do. */
    private String fileName(Attachment file) {
        if (!file.secret() && struckByThen(file).isEmpty()) {
            return file.name();
        }
        int dot = file.name().lastIndexOf('.');
        return file.name().substring(0, dot) + " (sekretess)" + file.name().substring(dot);
    }
}
