package se.trygghetshjulet.attachment.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every packed stream of a PDF into nothing before a library unpacks some of them into memory, and refuses a file
 * with one that swells beyond all reason. What the file says of its own lengths is not believed.
 */
final class PdfInflation {

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n?");

    /** A file of scanned pages holds many streams; together they may become this many times what one may. */
    private static final int STREAMS_WORTH = 10;

    /** Packed twice over, a few bytes become millions of millions. Pictures inside a packing are common. */
    private static final Pattern PACKED_TWICE =
            Pattern.compile("/Filter\\s*\\[[^\\]]*/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)\\b[^\\]]*"
                    + "/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)\\b[^\\]]*\\]");

    /** A name with a character in code can be read by no pattern; programs write none in a list of packings. */
    private static final Pattern HIDDEN_PACKING = Pattern.compile("/Filter\\s*\\[[^\\]]*#[^\\]]*\\]");

    private final byte[] content;
    private final long most;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;

    private PdfInflation(byte[] content, long most) {
        this.content = content;
        this.most = most;
    }

    /** @param most what one stream may become, in bytes */
    static void check(byte[] content, long most) {
        new PdfInflation(content, most).check();
    }

    private void check() {
        // One character for each byte, so that places in the text are places in the file.
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (PACKED_TWICE.matcher(text).find() || HIDDEN_PACKING.matcher(text).find()) {
            throw tooLarge();
        }
        Matcher streams = STREAM.matcher(text);
        Inflater inflater = new Inflater();
        try {
            while (streams.find()) {
                inflate(inflater, streams.end());
            }
        } finally {
            inflater.end();
        }
    }

    private void inflate(Inflater inflater, int from) {
        inflater.reset();
        inflater.setInput(content, from, content.length - from);
        try {
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                unpacked += read;
                if (inflater.getBytesWritten() > most || unpacked > most * STREAMS_WORTH) {
                    throw tooLarge();
                }
            }
        } catch (DataFormatException e) {
            // Not packed, or packed in another way: nothing swells.
        }
    }

    private static RuntimeException tooLarge() {
        return FileCheck.refused(
                "PDF-filen blir orimligt stor när den packas upp och kan inte bifogas. Skriv ut den som PDF och bifoga den nya.");
    }
}
