package se.trygghetshjulet.statistics.internal.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The header row of a table of our own, or of a table that somebody else made: which column is what, and how sure. */
record OwnHeader(Row row, Map<OwnColumn, Integer> columns, boolean exact) {

    /** A header among the first rows, the one that has the most columns we know. */
    static Optional<OwnHeader> among(List<Row> rows) {
        return rows.stream()
                .limit(5)
                .map(OwnHeader::of)
                .filter(header -> !header.columns.isEmpty() && header.row.width() > 1)
                .reduce((best, next) -> next.columns.size() > best.columns.size() ? next : best);
    }

    static OwnHeader of(Row row) {
        Map<OwnColumn, Integer> columns = new EnumMap<>(OwnColumn.class);
        boolean exact = true;
        for (OwnColumn column : OwnColumn.values()) {
            Optional<Integer> named = find(row, column, true);
            Optional<Integer> place = named.or(() -> find(row, column, false));
            place.ifPresent(index -> columns.put(column, index));
            exact &= named.isPresent() || !OwnColumn.required().contains(column);
        }
        return new OwnHeader(row, columns, exact);
    }

    private static Optional<Integer> find(Row row, OwnColumn column, boolean byName) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> byName ? column.named(row.cell(i)) : column.resembles(row.cell(i)))
                .boxed()
                .findFirst();
    }

    /** What a person must say before the table can be read. */
    List<Question> questions(String fileName) {
        List<Question> questions = new ArrayList<>();
        if (!exact) {
            OwnColumn.required().forEach(column -> questions.add(which(column)));
        }
        if (!columns.containsKey(OwnColumn.INDICATOR)) {
            questions.add(Question.text(Question.INDICATOR, "Vad mäter siffrorna?", "Om ingen kolumn säger det.", ""));
        }
        if (!columns.containsKey(OwnColumn.AREA)) {
            questions.add(Question.text(Question.AREA, "Vilket område gäller de?", "Om ingen kolumn säger det.", ""));
        }
        if (!columns.containsKey(OwnColumn.PERIOD)) {
            questions.add(Question.text(Question.YEAR, "Vilket år gäller de?", "Om ingen kolumn säger det.", ""));
        }
        if (!columns.containsKey(OwnColumn.UNIT)) {
            questions.add(Question.text(
                    Question.UNIT, "Vilken enhet har siffrorna?", "Till exempel antal, procent eller index.", unit()));
        }
        if (!columns.containsKey(OwnColumn.SOURCE)) {
            questions.add(Question.text(
                    Question.SOURCE,
                    "Varifrån kommer siffrorna?",
                    "Namnet visas som källa, till exempel Trygghetsmätningen.",
                    fileName.replaceFirst("\\.[A-Za-z]{3,4}$", "")));
        }
        return questions;
    }

    private Question which(OwnColumn column) {
        List<String> headers = row.cells().stream()
                .filter(header -> !header.isEmpty())
                .distinct()
                .toList();
        String guess = columns.containsKey(column) ? row.cell(columns.get(column)) : "";
        return new Question(
                column.question(),
                switch (column) {
                    case INDICATOR -> "Vilken kolumn säger vad som mäts?";
                    case AREA -> "Vilken kolumn säger området?";
                    case PERIOD -> "Vilken kolumn säger perioden?";
                    default -> "Vilken kolumn har värdet?";
                },
                "",
                headers,
                guess);
    }

    private String unit() {
        String header = columns.containsKey(OwnColumn.VALUE) ? row.header(columns.get(OwnColumn.VALUE)) : "";
        if (header.contains("andel")) {
            return "procent";
        }
        return header.contains("index") ? "index" : "antal";
    }

    /** The columns as a person has corrected them. */
    OwnHeader corrected(GivenAnswers answers) {
        Map<OwnColumn, Integer> corrected = new EnumMap<>(columns);
        for (OwnColumn column : OwnColumn.required()) {
            String chosen = answers.text(column.question());
            if (!chosen.isEmpty()) {
                int place = row.cells().indexOf(chosen);
                if (place < 0) {
                    throw new AnswerRefused(column.question(), "Välj en kolumn som finns i filen.");
                }
                corrected.put(column, place);
            }
        }
        if (!corrected.containsKey(OwnColumn.VALUE)) {
            throw new AnswerRefused(OwnColumn.VALUE.question(), "Välj vilken kolumn som har värdet.");
        }
        return new OwnHeader(row, corrected, true);
    }

    /** The text of a column in a row; empty when the table has no such column. */
    String text(Row data, OwnColumn column) {
        return data.cell(columns.getOrDefault(column, -1));
    }

    boolean has(OwnColumn column) {
        return columns.containsKey(column);
    }
}
