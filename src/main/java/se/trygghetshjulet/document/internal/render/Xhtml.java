package se.trygghetshjulet.document.internal.render;

import java.util.List;
import se.trygghetshjulet.document.internal.content.Block;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Letterhead;
import se.trygghetshjulet.document.internal.content.Lines;
import se.trygghetshjulet.document.internal.content.Tone;

/** A document as XHTML with one bookmark for each heading of the two upper levels. */
final class Xhtml {

    private static final int LONGEST_BAR = 200;

    /** A table of so few rows is moved to the next page rather than divided. */
    private static final int SHORT = 4;

    private final Markup body = new Markup();
    private final Bookmarks bookmarks = new Bookmarks();

    private Xhtml() {}

    static String of(Document document, String stylesheet) {
        return new Xhtml().page(document, stylesheet);
    }

    private String page(Document document, String stylesheet) {
        letterhead(document.letterhead());
        document.blocks().forEach(this::block);
        return new Markup()
                .raw("<!DOCTYPE html>")
                .open("html", "lang=\"sv\" xml:lang=\"sv\" xmlns=\"http://www.w3.org/1999/xhtml\"")
                .open("head")
                .element("title", document.title())
                .raw(meta("subject", document.letterhead().type()))
                .raw(meta("description", document.letterhead().type() + ": " + document.title()))
                .raw(meta("author", document.letterhead().sender()))
                .open("style")
                .raw(filled(stylesheet, document))
                .close("style")
                .raw(bookmarks.markup())
                .close("head")
                .open("body")
                .raw(body.toString())
                .close("body")
                .close("html")
                .toString();
    }

    private static String filled(String stylesheet, Document document) {
        return stylesheet
                .replace(Stylesheet.SENDER, quoted(document.letterhead().sender()))
                .replace(Stylesheet.OFFICE, quoted(document.letterhead().office()))
                .replace(Stylesheet.STAMP, quoted(document.stamp()))
                .replace(Stylesheet.FOOTER, quoted(document.footer()));
    }

    /** As a string of CSS inside the markup. */
    private static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\22 ");
        return Markup.escaped(line).replace("&quot;", "");
    }

    private static String meta(String name, String content) {
        return "<meta name=\"%s\" content=\"%s\"/>".formatted(name, Markup.escaped(content));
    }

    private void letterhead(Letterhead head) {
        body.open("div", "class=\"letterhead\"");
        for (Fact fact : head.facts()) {
            body.open("p", "class=\"fact\"").element("span", "class=\"name\"", fact.name());
            fact.lines().forEach(line -> body.raw("<br/>").text(line));
            body.close("p");
        }
        body.close("div").element("p", "class=\"type\"", head.type()).element("h1", head.title());
        if (!head.number().isEmpty()) {
            body.element("p", "class=\"number\"", head.number());
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph.text());
        } else if (block instanceof Block.Notice notice) {
            body.element("p", "class=\"notice\"", notice.text());
        } else if (block instanceof Block.ItemList list) {
            list(list);
        } else if (block instanceof Block.Facts facts) {
            facts(facts.facts());
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.BarChart chart) {
            chart(chart);
        } else if (block instanceof Block.LineChart chart) {
            lineChart(chart);
        } else if (block instanceof Block.Wide wide) {
            body.open("div", "class=\"wide\"");
            wide.blocks().forEach(this::block);
            body.close("div");
        }
    }

    /** Drawn by {@link DrawnCharts}, which finds the chart by its name. */
    private void lineChart(Block.LineChart chart) {
        body.open("div", "class=\"drawn\"").element("p", "class=\"name\"", chart.caption());
        body.raw("<object type=\"%s\" data=\"%s\" class=\"chart\" alt=\"%s\"></object>"
                .formatted(DrawnCharts.TYPE, DrawnCharts.name(chart), Markup.escaped(chart.description())));
        body.close("div");
    }

    private void heading(Block.Heading heading) {
        String tag = "h" + (heading.level() + 1);
        String id = bookmarks.add(heading);
        body.element(tag, "id=\"" + id + "\"", heading.text());
    }

    private void paragraph(String text) {
        body.open("p");
        List<String> lines = Lines.of(text);
        for (int line = 0; line < lines.size(); line++) {
            body.raw(line == 0 ? "" : "<br/>").text(lines.get(line));
        }
        body.close("p");
    }

    private void list(Block.ItemList list) {
        String tag = list.numbered() ? "ol" : "ul";
        body.open(tag);
        list.items().forEach(item -> body.element("li", item));
        body.close(tag);
    }

    private void facts(List<Fact> facts) {
        body.open("table", "class=\"facts\"").open("tbody");
        for (Fact fact : facts) {
            body.open("tr").element("th", "scope=\"row\"", fact.name()).open("td");
            fact.lines().forEach(line -> body.element("p", line));
            body.close("td").close("tr");
        }
        body.close("tbody").close("table");
    }

    private void table(Block.Table table) {
        int whole = table.columns().stream().mapToInt(Block.Column::width).sum();
        body.open("table", table.rows().size() <= SHORT ? "class=\"short\"" : "")
                .element("caption", table.caption())
                .open("thead")
                .open("tr");
        table.columns()
                .forEach(column -> body.element(
                        "th",
                        "scope=\"col\" style=\"width:%d%%\"".formatted(100 * column.width() / whole),
                        column.title()));
        body.close("tr").close("thead").open("tbody");
        for (Block.Row row : table.rows()) {
            body.open("tr");
            for (int cell = 0; cell < row.cells().size(); cell++) {
                cell(row.cells().get(cell), cell == 0 ? "th" : "td");
            }
            body.close("tr");
        }
        body.close("tbody").close("table");
    }

    private void cell(Block.Cell cell, String tag) {
        body.open(tag, (tag.equals("th") ? "scope=\"row\"" : "") + (cell.led() ? " class=\"led\"" : ""));
        boolean first = true;
        for (String line : Lines.of(cell.text())) {
            String sign = first && cell.tone() != Tone.PLAIN ? cell.tone().sign() + " " : "";
            body.element("p", cell.tone() == Tone.PLAIN ? "" : "class=\"" + cell.tone() + "\"", sign + line);
            first = false;
        }
        body.close(tag);
    }

    /** Bars drawn in the table of their own figures: nothing is said twice to those who listen. */
    private void chart(Block.BarChart chart) {
        int largest = Math.max(
                1, chart.bars().stream().mapToInt(Block.Bar::value).max().orElse(1));
        body.open("table", "class=\"short\"")
                .element("caption", chart.caption())
                .open("thead")
                .open("tr")
                .element("th", "scope=\"col\" style=\"width:40%\"", chart.what())
                .element("th", "scope=\"col\" style=\"width:60%\"", chart.unit())
                .raw("</tr></thead>")
                .open("tbody");
        for (Block.Bar bar : chart.bars()) {
            body.open("tr")
                    .element("th", "scope=\"row\"", bar.marked())
                    .open("td")
                    .raw("<span class=\"bar\" style=\"width:%dpt;background:#%s\"></span>"
                            .formatted(
                                    LONGEST_BAR * bar.value() / largest,
                                    bar.tone().colour()))
                    .text(Integer.toString(bar.value()))
                    .raw("</td></tr>");
        }
        body.close("tbody").close("table");
    }
}
