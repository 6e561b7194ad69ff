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

    /**
     * A full year that has to can renew the picture in its first two months. Asking for more would rule out every light
     * year: a picture is adopted in the spring, so its 24 months end in a spring.
     */
    private static final Month RENEWED_BEFORE = Month.MARCH;

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
        if (limit.isBefore(LocalDate.of(year + 1, RENEWED_BEFORE, 1))) {
            return Optional.of("Lägesbilden fastställdes %s och ska enligt 6 § uppdateras senast %s. Det hinner inte"
                            .formatted(adopted.get(), limit)
                    + " göras nästa år. Välj ett helt år.");
        }
        return Optional.empty();
    }
}
