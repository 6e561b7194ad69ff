package se.trygghetshjulet.demo.internal.past;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import se.trygghetshjulet.demo.internal.TimeKeeper;

/** Fills the demo beside everything else once the product is up; pages can be opened meanwhile. */
class FillingAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(FillingAtStart.class);

    private final Filling filling;
    private final TimeKeeper time;
    private final DemoPast past;

    FillingAtStart(Filling filling, TimeKeeper time, DemoPast past) {
        this.filling = filling;
        this.time = time;
        this.past = past;
    }

    /** Comes after everything else that waits for the product to be ready, the engine's own jobs among it. */
    @EventListener
    void begin(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC
                && time.today().isBefore(past.lastDay())) {
            Thread player = new Thread(this::play, "demo-filling");
            player.setDaemon(true);
            player.start();
        }
    }

    private void play() {
        LocalDate from = time.today();
        LOG.info("Demon fylls från {} till {}. Det tar några minuter.", from, past.lastDay());
        try {
            filling.playFrom(from);
            LOG.info("Demon är fylld: det är {}.", time.today());
        } catch (RuntimeException stopped) {
            LOG.error("Demon kunde inte fyllas längre än till {}", time.today(), stopped);
        }
    }
}
