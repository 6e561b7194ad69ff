package se.trygghetshjulet.portal.internal.attached;

import java.util.List;

/**
 * What somebody wrote about files that could not all be taken, and what has to be mended; shown in the form again.
 *
 * @param file sentences about the files, each with the name of its file
 * @param aboutDescription what is wrong with the description; empty when nothing is, as for {@code aboutSecrecy}
 */
public record TypedAttachment(
        String description, String secrecy, List<String> file, String aboutDescription, String aboutSecrecy) {

    public TypedAttachment {
        file = List.copyOf(file);
    }

    static TypedAttachment empty() {
        return new TypedAttachment("", "", List.of(), "", "");
    }

    public boolean wrong() {
        return !file.isEmpty() || !aboutDescription.isEmpty() || !aboutSecrecy.isEmpty();
    }
}
