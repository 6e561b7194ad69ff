package se.trygghetshjulet.statistics.internal.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises files by what is in them, and reads them. Nothing is stored. */
public final class StatisticsFiles {

    static final int ROWS_TO_RECOGNISE = 15;

    /** The narrow formats come before the wide one. */
    private static final List<FormatReader> READERS = List.of(
            new SolDatabase(), new IndicatorWorkbook(), new Table120(), new MunicipalityTotals(), new OwnTable());

    private final TextCheck check;

    /** @param check what no text in a file may hold */
    public StatisticsFiles(TextCheck check) {
        this.check = check;
    }

    /**
     * @param fileName the name it had where it came from; only used for suggesting an answer
     * @throws FileRefused when it is none of the formats, or broken
     */
    public Recognition recognise(Path file, String fileName) {
        try {
            Sheets sheets = SourceFile.open(file);
            List<Sheets.Beginning> beginnings = sheets.beginnings(ROWS_TO_RECOGNISE);
            for (FormatReader reader : READERS) {
                Optional<List<Question>> questions = beginnings.isEmpty()
                        ? Optional.empty()
                        : reader.recognise(beginnings, sheets.workbook(), fileName);
                if (questions.isPresent()) {
                    return new Recognition(reader.format(), questions.get());
                }
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
        throw new FileRefused(
                "Filen känns inte igen. Är det en fil från Brå: ladda ned den igen utan att ändra i den. Är det"
                        + " egna siffror: lägg dem i mallen och läs in mallen.");
    }

    /**
     * Reads the whole file.
     *
     * @param answers by the key of the question
     * @throws FileRefused when it cannot be read
     * @throws AnswerRefused when an answer is missing or cannot be used
     */
    public Reading read(Path file, Format format, Map<String, String> answers) {
        Collector into = new Collector(check);
        try {
            reader(format).read(SourceFile.open(file), new GivenAnswers(answers), into);
        } catch (IOException e) {
            throw unreadable(e);
        }
        Reading reading = into.reading(
                format,
                format.dataset().isEmpty() ? into.source() : format.dataset(),
                format.publisher().isEmpty() ? into.source() : format.publisher());
        if (reading.observations().isEmpty() && reading.rowsLeftOut() == 0) {
            throw new FileRefused("Filen har rubriker men inga siffror. Ladda ned den igen och prova på nytt.");
        }
        return reading;
    }

    /** Files are forgotten after a while, and as soon as somebody has confirmed or cancelled them in another window. */
    private static RuntimeException unreadable(IOException e) {
        return e instanceof NoSuchFileException || e instanceof FileNotFoundException
                ? new FileRefused("Filen finns inte kvar. Välj den igen om den inte redan är inläst.", e)
                : new UncheckedIOException(e);
    }

    private static FormatReader reader(Format format) {
        return READERS.stream()
                .filter(reader -> reader.format() == format)
                .findFirst()
                .orElseThrow();
    }
}
