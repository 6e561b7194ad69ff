package se.trygghetshjulet.portal.internal.attached;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import se.trygghetshjulet.attachment.Attachment;
import se.trygghetshjulet.attachment.MediaKind;

/**
 * Gives a file out so that nothing in it can run as a page of ours: its kind is the one that was checked, the browser may
 * not guess another ({@code nosniff}, set at the door), and the policy lets what it shows load, run and send nothing.
 */
final class FileAnswer {

    /** A browser centres a picture with styles of its own, which count as written in the page. */
    private static final String SANDBOX =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'; sandbox";

    private FileAnswer() {}

    /** To be saved. */
    static ResponseEntity<byte[]> saved(Attachment file, byte[] content) {
        return answer(file.kind().mediaType(), disposition("attachment", file), content);
    }

    /** To be looked at in a tab of its own; only for kinds that are {@link MediaKind#shown()}. */
    static ResponseEntity<byte[]> shown(Attachment file, byte[] content) {
        return answer(file.kind().mediaType(), disposition("inline", file), content);
    }

    static ResponseEntity<byte[]> thumbnail(byte[] content) {
        return answer(MediaType.IMAGE_JPEG_VALUE, "inline", content);
    }

    private static ResponseEntity<byte[]> answer(String type, String disposition, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.startsWith("text/") ? type + ";charset=UTF-8" : type))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("Content-Security-Policy", SANDBOX)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(content);
    }

    private static String disposition(String how, Attachment file) {
        return ContentDisposition.builder(how)
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
