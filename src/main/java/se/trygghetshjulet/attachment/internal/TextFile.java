package se.trygghetshjulet.attachment.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Plain text in UTF-8 and nothing else: no bytes that are no letters, no page for a browser. */
final class TextFile {

    private TextFile() {}

    static void check(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw FileCheck.refused(
                    "Texten i filen är inte sparad som UTF-8, så å, ä och ö kan bli fel. Spara om den som"
                            + " CSV (UTF-8) eller som text med kodningen UTF-8.");
        }
        if (text.chars().anyMatch(TextFile::noText)) {
            throw FileCheck.refused(
                    "Filen är ingen textfil, fast namnet säger det. Öppna den i det program den är gjord i och"
                            + " spara om den.");
        }
        String start = text.replaceFirst("^\\ufeff", "").stripLeading();
        if (start.startsWith("<") || start.startsWith("%!") || start.startsWith("#!")) {
            throw FileCheck.refused(
                    "Filen innehåller kod och ingen vanlig text. Spara innehållet som PDF eller som ren text.");
        }
    }

    private static boolean noText(int character) {
        return character < ' ' && character != '\t' && character != '\n' && character != '\r' && character != '\f';
    }
}
