package se.trygghetshjulet.document.internal.content;

import java.util.List;

/** A name and what it stands for; several lines are several things under the same name. */
public record Fact(String name, List<String> lines) {

    public Fact {
        lines = List.copyOf(lines);
    }

    public static Fact of(String name, String text) {
        return new Fact(name, Lines.of(text));
    }
}
