package se.trygghetshjulet.statistics.internal.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * How a text file is written: UTF-8 when every byte fits, otherwise the Windows superset of ISO-8859-1. UTF-16 is known
 * by its mark.
 *
 * @param mark how many bytes the byte order mark takes
 * @param lastLineIsOpen whether the file ends without a line break
 */
record TextEncoding(Charset charset, int mark, boolean lastLineIsOpen) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CHUNK = 1 << 16;
    /** What å, ä, ö and Å, Ä, Ö become when UTF-8 has been read as something else and saved again. */
    private static final Pattern BROKEN = Pattern.compile("Ã[¥¤¶…„–]|\\ufffd");

    static TextEncoding of(Path file) throws IOException {
        byte[] beginning = beginning(file);
        boolean open = endsOpen(file);
        TextEncoding encoding = marked(beginning, open);
        if (encoding == null) {
            refuseBinary(beginning);
            encoding = new TextEncoding(fits(file, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : WINDOWS, 0, open);
        }
        encoding.refuseBrokenLetters(file);
        return encoding;
    }

    private static TextEncoding marked(byte[] start, boolean open) {
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, open);
        }
        if (starts(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, open);
        }
        return starts(start, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2, open) : null;
    }

    private static boolean starts(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(CHUNK);
        }
    }

    private static boolean endsOpen(Path file) throws IOException {
        long size = Files.size(file);
        try (var channel = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(2);
            channel.position(Math.max(0, size - 2));
            channel.read(last);
            last.flip();
            while (last.hasRemaining()) {
                byte b = last.get();
                if (b == '\n' || b == '\r') {
                    return false;
                }
            }
        }
        return true;
    }

    private static void refuseBinary(byte[] beginning) {
        for (byte b : beginning) {
            if (b == 0) {
                throw new FileRefused(
                        "Filen är ingen tabell i textform. Spara den som CSV (UTF-8) eller Excel och prova på nytt.");
            }
        }
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        try (var channel = Files.newByteChannel(file)) {
            boolean end = false;
            while (!end) {
                end = channel.read(bytes) < 0;
                bytes.flip();
                CoderResult result;
                do {
                    chars.clear();
                    result = decoder.decode(bytes, chars, end);
                } while (result.isOverflow());
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
            return true;
        }
    }

    private void refuseBrokenLetters(Path file) throws IOException {
        try (Reader reader = reader(file)) {
            char[] chars = new char[CHUNK];
            for (int read = reader.read(chars); read > 0; read = reader.read(chars)) {
                if (BROKEN.matcher(CharBuffer.wrap(chars, 0, read)).find()) {
                    throw new FileRefused(
                            "Å, ä och ö är trasiga i filen. Den har sparats om med fel teckenkodning. Ladda ned den från"
                                    + " källan igen, eller spara den som CSV (UTF-8).");
                }
            }
        }
    }

    Reader reader(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }
}
