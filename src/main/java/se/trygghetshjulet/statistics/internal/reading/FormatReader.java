package se.trygghetshjulet.statistics.internal.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Knows one format: how to tell it from the others by what is in it, and how to read it. */
interface FormatReader {

    Format format();

    /**
     * @param beginnings the first rows of every sheet
     * @param fileName only for suggesting an answer that the file itself does not hold
     * @return what must be asked before it is read; empty when the file has another format
     */
    Optional<List<Question>> recognise(List<Sheets.Beginning> beginnings, boolean workbook, String fileName);

    /** @throws AnswerRefused when an answer is missing or cannot be used */
    void read(Sheets sheets, GivenAnswers answers, Collector into) throws IOException;
}
