package se.trygghetshjulet.document.internal.text;

import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.document.internal.content.Block;

/**
 * What an official typed in a plain text field, as blocks. An empty line ends a paragraph; a line that begins with a
 * hyphen or a bullet is an item of a list; a short line of its own without a full stop, with text after it, is a
 * sub-heading. That is how people write in such fields already.
 */
final class Prose {

    private static final int LONGEST_HEADING = 80;
    private static final String ENDINGS = ".:;,?!)”\"";

    private Prose() {}

    /** @param headingLevel the level of sub-headings in the text */
    static List<Block> blocks(String text, int headingLevel) {
        List<Block> blocks = new ArrayList<>();
        List<String> paragraphs = paragraphs(text);
        for (int index = 0; index < paragraphs.size(); index++) {
            String paragraph = paragraphs.get(index);
            if (index + 1 < paragraphs.size() && isHeading(paragraph)) {
                blocks.add(new Block.Heading(headingLevel, paragraph));
            } else {
                addLines(paragraph, blocks);
            }
        }
        return blocks;
    }

    private static List<String> paragraphs(String text) {
        return text.strip().isEmpty()
                ? List.of()
                : List.of(text.strip().split("\\R(?:\\h*\\R)+")).stream()
                        .map(String::strip)
                        .toList();
    }

    private static boolean isHeading(String paragraph) {
        return paragraph.length() <= LONGEST_HEADING
                && paragraph.lines().count() == 1
                && !isItem(paragraph)
                && ENDINGS.indexOf(paragraph.charAt(paragraph.length() - 1)) < 0;
    }

    private static void addLines(String paragraph, List<Block> blocks) {
        List<String> items = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : paragraph.lines().map(String::strip).toList()) {
            if (isItem(line)) {
                flush(lines, blocks);
                items.add(line.substring(1).strip());
            } else {
                flushItems(items, blocks);
                lines.add(line);
            }
        }
        flush(lines, blocks);
        flushItems(items, blocks);
    }

    private static boolean isItem(String line) {
        return line.matches("[-–•*]\\h.*");
    }

    private static void flush(List<String> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(String.join("\n", lines)));
            lines.clear();
        }
    }

    private static void flushItems(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.ItemList(false, items));
            items.clear();
        }
    }
}
