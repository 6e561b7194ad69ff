package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.util.Map;
import se.trygghetshjulet.demo.internal.story.AnswerBook;
import se.trygghetshjulet.demo.internal.story.Sheet;

/**
 * The answers of a year in which everything comes at once: those of Malmö's busy year, and those to the effort, the
 * agreement and the revision that come in between.
 */
final class BusyBook implements Book {

    private final AnswerBook year = new AnswerBook(Malmo2027.busy());

    @Override
    public Map<String, Object> start() {
        return year.start();
    }

    @Override
    public Sheet fill(Sheet sheet, LocalDate today) {
        switch (sheet.key().substring(0, sheet.key().indexOf('.'))) {
            case "special-effort" -> ShotsAtTheSquare.fill(sheet);
            case "cooperation-agreement" -> PoliceAgreement.fill(sheet, today);
            default -> {
                if (WorseInThePark.changes(sheet.key(), today)) {
                    WorseInThePark.fill(sheet);
                } else {
                    asUsual(sheet, today);
                }
            }
        }
        return sheet;
    }

    private void asUsual(Sheet sheet, LocalDate today) {
        year.fill(sheet, today);
        switch (sheet.key()) {
            case "situational-picture.contribute" -> ShotsAtTheSquare.notKnownYet(sheet);
            case "action-plan.propose-measures" -> ShotsAtTheSquare.measureTaken(sheet);
            default -> WorseInThePark.amend(sheet, today);
        }
    }
}
