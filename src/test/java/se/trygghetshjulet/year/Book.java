package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.util.Map;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.demo.internal.story.Sheet;

/** What the officials of a municipality answer in a year. */
interface Book {

    /** The form that starts the year. */
    Map<String, Object> start();

    /** Fills in an opened form. */
    Sheet fill(Sheet sheet, LocalDate today);

    static Book of(AnswerBook book) {
        return new Book() {
            @Override
            public Map<String, Object> start() {
                return book.start();
            }

            @Override
            public Sheet fill(Sheet sheet, LocalDate today) {
                return book.fill(sheet, today);
            }
        };
    }
}
