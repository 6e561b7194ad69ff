package se.trygghetshjulet.document.internal.content;

import java.util.List;

/**
 * A document, written once and rendered to every format.
 *
 * @param stamp what stands on top of every page, such as UTKAST; empty when there is nothing to warn of
 * @param footer what stands at the bottom of every page
 */
public record Document(Letterhead letterhead, String stamp, String footer, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    public String title() {
        return letterhead.title();
    }
}
