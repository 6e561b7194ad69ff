package se.trygghetshjulet.document.internal.render;

import java.util.ArrayList;
import java.util.List;
import se.trygghetshjulet.document.internal.content.Block;

/** The outline that a reader of the PDF sees beside the pages. */
final class Bookmarks {

    private static final int DEEPEST = 2;

    private record Entry(int level, String name, String id) {}

    private final List<Entry> entries = new ArrayList<>();

    /** The id that the heading is to have in the page. */
    String add(Block.Heading heading) {
        String id = "rubrik-" + (entries.size() + 1);
        entries.add(new Entry(heading.level(), heading.text(), id));
        return id;
    }

    String markup() {
        List<Entry> shown =
                entries.stream().filter(entry -> entry.level <= DEEPEST).toList();
        if (shown.isEmpty()) {
            return "";
        }
        Markup markup = new Markup().open("bookmarks");
        int open = 0;
        int before = 0;
        for (Entry entry : shown) {
            int depth = Math.min(entry.level, before + 1);
            for (; open >= depth; open--) {
                markup.close("bookmark");
            }
            markup.open("bookmark", "name=\"%s\" href=\"#%s\"".formatted(Markup.escaped(entry.name), entry.id));
            open++;
            before = depth;
        }
        for (; open > 0; open--) {
            markup.close("bookmark");
        }
        return markup.close("bookmarks").toString();
    }
}
