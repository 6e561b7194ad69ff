package se.trygghetshjulet.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import se.trygghetshjulet.record.Sha256;

/**
 * Checks that an archive package is whole: every file that its manifest names is there with its checksum, and no other.
 * Needs nothing but the file, so that an archive can check what it was given.
 */
public final class ArchiveVerification {

    /** The command line option that checks a package instead of running the product. */
    public static final String OPTION = "verify-archive";

    /** The file in the package that names all the others. */
    public static final String MANIFEST = "manifest.json";

    private ArchiveVerification() {}

    /** What is wrong with the package, in Swedish; empty when it is whole. */
    public static List<String> faults(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return faults(zip);
        } catch (IOException e) {
            return List.of("Filen går inte att läsa som ett arkivpaket: " + file);
        }
    }

    private static List<String> faults(ZipFile zip) throws IOException {
        ZipEntry manifest = zip.getEntry(MANIFEST);
        if (manifest == null) {
            return List.of("Paketet saknar " + MANIFEST + ".");
        }
        List<String> faults = new ArrayList<>();
        Set<String> unnamed = new TreeSet<>();
        Collections.list(zip.entries()).forEach(entry -> {
            if (!unnamed.add(entry.getName())) {
                faults.add("Filen finns två gånger: " + entry.getName());
            }
        });
        unnamed.remove(MANIFEST);
        for (JsonNode named : files(zip, manifest)) {
            String path = named.path("path").asText();
            unnamed.remove(path);
            ZipEntry entry = zip.getEntry(path);
            if (entry == null) {
                faults.add("Filen saknas: " + path);
            } else if (!checksum(zip, entry).equals(named.path("sha256").asText())) {
                faults.add("Filen är ändrad: " + path);
            }
        }
        unnamed.forEach(path -> faults.add("Filen står inte i manifestet: " + path));
        return faults;
    }

    private static JsonNode files(ZipFile zip, ZipEntry manifest) throws IOException {
        try (InputStream content = zip.getInputStream(manifest)) {
            return new ObjectMapper().readTree(content).path("files");
        }
    }

    private static String checksum(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return Sha256.of(content);
        }
    }
}
