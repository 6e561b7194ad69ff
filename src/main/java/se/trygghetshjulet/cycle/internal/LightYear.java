package se.trygghetshjulet.cycle.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.DueRule;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.calendar.Wheel;
import se.trygghetshjulet.picture.Pictures;

/**
 * Whether a year may be light: the picture must not pass its 24 months (6 §) before the year after has adopted a new
 * one, which it does on the day that the municipality's own wheel says.
 */
@Component
class LightYear {

    private final Pictures pictures;
    private final Wheel wheel;

    LightYear(Pictures pictures, Wheel wheel) {
        this.pictures = pictures;
        this.wheel = wheel;
    }

    /** @return why the year cannot be light, as a Swedish sentence; empty when it may */
    Optional<String> objection(int year) {
        Optional<LocalDate> adopted = pictures.lastAdoptedOn();
        if (adopted.isEmpty()) {
            return Optional.of("Ett lätt år kräver en fastställd lägesbild att följa upp. Välj ett helt år.");
        }
        LocalDate limit = StatutoryPeriods.reviewedBy(adopted.get());
        LocalDate next = nextAdoption(year);
        if (limit.isBefore(next)) {
            return Optional.of("Lägesbilden fastställdes %s och ska enligt 6 § uppdateras senast %s."
                            .formatted(adopted.get(), limit)
                    + " Nästa lägesbild är enligt årshjulet klar %s. Välj ett helt år.".formatted(next));
        }
        return Optional.empty();
    }

    private LocalDate nextAdoption(int year) {
        return wheel.rule("situational-picture", "adopt") instanceof DueRule.FixedDate fixed
                ? fixed.inCycle(year + 1)
                : LocalDate.of(year + 1, Month.JUNE, 30);
    }
}
