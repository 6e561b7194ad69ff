package se.trygghetshjulet.document.internal.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.trygghetshjulet.document.ArchiveVerification;
import se.trygghetshjulet.record.Sha256;

/**
 * Files on their way into one file. The same files give the same bytes: sorted by path, without times of their own and
 * without compression.
 */
final class ArchiveFile {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, SerializationFeature.INDENT_OUTPUT)
            .build();

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    void add(String path, byte[] content) {
        if (files.put(path, content) != null) {
            throw new IllegalArgumentException("Two files of the package have the path " + path);
        }
    }

    void add(String path, String content) {
        add(path, content.getBytes(StandardCharsets.UTF_8));
    }

    void addJson(String path, Object content) {
        add(path, json(content));
    }

    /** @param about what the package is, as the manifest says it */
    byte[] pack(Map<String, ?> about) {
        Map<String, Object> manifest = new LinkedHashMap<>(about);
        manifest.put(
                "files",
                files.entrySet().stream()
                        .map(file -> Map.of(
                                "path", file.getKey(),
                                "bytes", file.getValue().length,
                                "sha256", Sha256.of(file.getValue())))
                        .toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, ArchiveVerification.MANIFEST, json(manifest));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(zip, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String path, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(path);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(NO_TIME);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] json(Object content) {
        try {
            return JSON.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + content.getClass(), e);
        }
    }
}
