package se.trygghetshjulet.document.internal.render;

/** Builds XHTML. Whatever somebody wrote is escaped, and what XML cannot carry is left out. */
final class Markup {

    private final StringBuilder text = new StringBuilder();

    /** @param attributes written by us, never by a user */
    Markup open(String tag, String attributes) {
        text.append('<').append(tag);
        if (!attributes.isEmpty()) {
            text.append(' ').append(attributes);
        }
        text.append('>');
        return this;
    }

    Markup open(String tag) {
        return open(tag, "");
    }

    Markup close(String tag) {
        text.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String written) {
        text.append(escaped(written));
        return this;
    }

    Markup element(String tag, String attributes, String written) {
        return open(tag, attributes).text(written).close(tag);
    }

    Markup element(String tag, String written) {
        return element(tag, "", written);
    }

    Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    static String escaped(String written) {
        StringBuilder escaped = new StringBuilder();
        written.codePoints().filter(Markup::isXmlCharacter).forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    /** XML 1.0, 2.2. A lone half of an emoji is none either. */
    static boolean isXmlCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
