package se.trygghetshjulet.cycle.internal;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.DueRule;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.calendar.Wheel;
import se.trygghetshjulet.picture.Pictures;

/**
 * Whether a year may be light: the picture must not pass its 24 months (6 §) before the year after has adopted a new one.
 * The 24 months are the law; the day on which the wheel has the next picture adopted is a plan, which can be met somewhat
 * earlier. Without that room a picture adopted a day before the wheel's date would force every year to be full.
 */
@Component
class LightYear {

    /** How much earlier than the wheel's date the next year can have its picture adopted. */
    private static final Period ROOM = Period.ofMonths(1);

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
        if (limit.isBefore(next.minus(ROOM))) {
            return Optional.of("Lägesbilden fastställdes %s och ska enligt 6 § uppdateras senast %s."
                            .formatted(adopted.get(), limit)
                    + " Nästa lägesbild är enligt årshjulet klar %s. Välj ett helt år.".formatted(next));
        }
        return Optional.empty();
    }

    /** @return what a light year demands of the next one, when the law's last day comes before the wheel's date */
    Optional<String> demand(int year) {
        LocalDate next = nextAdoption(year);
        return pictures.lastAdoptedOn()
                .map(StatutoryPeriods::reviewedBy)
                .filter(limit -> limit.isBefore(next))
                .map(limit -> "Nästa lägesbild måste då fastställas senast %s (6 §), före årshjulets dag %s."
                        .formatted(limit, next));
    }

    private LocalDate nextAdoption(int year) {
        return wheel.rule("situational-picture", "adopt") instanceof DueRule.FixedDate fixed
                ? fixed.inCycle(year + 1)
                : LocalDate.of(year + 1, Month.JUNE, 30);
    }
}
