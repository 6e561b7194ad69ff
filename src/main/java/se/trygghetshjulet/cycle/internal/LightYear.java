package se.trygghetshjulet.cycle.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.picture.Pictures;

/** Whether a year may be light: the picture must not pass its 24 months (6 §) before the next year can renew it. */
@Component
class LightYear {

    private final Pictures pictures;

    LightYear(Pictures pictures) {
        this.pictures = pictures;
    }

    /** @return why the year cannot be light, as a Swedish sentence; empty when it may */
    Optional<String> objection(int year) {
        Optional<LocalDate> adopted = pictures.lastAdoptedOn();
        if (adopted.isEmpty()) {
            return Optional.of("Ett lätt år kräver en fastställd lägesbild att följa upp. Välj ett helt år.");
        }
        LocalDate limit = StatutoryPeriods.reviewedBy(adopted.get());
        LocalDate nextPictureAtTheLatest = LocalDate.of(year + 1, Month.JUNE, 30);
        if (limit.isBefore(nextPictureAtTheLatest)) {
            return Optional.of("Lägesbilden fastställdes %s och ska enligt 6 § uppdateras senast %s. Det hinner inte"
                            .formatted(adopted.get(), limit)
                    + " göras nästa år. Välj ett helt år.");
        }
        return Optional.empty();
    }
}
