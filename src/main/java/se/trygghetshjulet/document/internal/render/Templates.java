package se.trygghetshjulet.document.internal.render;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Where the looks of documents come from: the program's own files, or those that a municipality has put in a folder. */
@Component
class Templates {

    /** A municipality's own stylesheet of PDF pages. */
    static final String STYLESHEET = "page.css";

    /** A DOCX whose styles a municipality wants. */
    static final String WORD = "mall.docx";

    private final Optional<Path> folder;

    /** @param folder the municipality's folder; empty when it has none */
    Templates(@Value("${trygghetshjulet.documents.templates:}") String folder) {
        this.folder = folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder.strip()));
        this.folder.filter(path -> !Files.isDirectory(path)).ifPresent(path -> {
            throw new IllegalStateException("Mappen med dokumentmallar finns inte: " + path);
        });
    }

    /** The municipality's file, when it has put one there. */
    Optional<Resource> own(String name) {
        return folder.map(path -> path.resolve(name))
                .filter(Files::isRegularFile)
                .map(FileSystemResource::new);
    }

    /** The program's own file. */
    static Resource standard(String name) {
        return new ClassPathResource("document/" + name);
    }

    /** @throws IllegalStateException naming, in Swedish, what a template lacks */
    static void refuseUnlessComplete(String file, List<String> missing) {
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Dokumentmallen %s saknar: %s. Se docs/drift/dokument.md."
                    .formatted(file, String.join(", ", missing)));
        }
    }
}
