package se.trygghetshjulet.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in lower-case hexadecimal, which is how every checksum of the record is written. */
public final class Sha256 {

    private Sha256() {}

    /** Of the text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String of(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** Of what is left of the stream, which is not closed. */
    public static String of(InputStream content) throws IOException {
        return copied(content, OutputStream.nullOutputStream());
    }

    /** As {@link #of(InputStream)}, of what is copied on the way. */
    public static String copied(InputStream content, OutputStream to) throws IOException {
        DigestInputStream read = new DigestInputStream(content, digest());
        read.transferTo(to);
        return HexFormat.of().formatHex(read.getMessageDigest().digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
