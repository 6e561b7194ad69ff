package se.trygghetshjulet.notice.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;

/** The outbox for whoever watches over the installation. Numbers only: no addressee is a label. */
class NoticeMetrics implements MeterBinder {

    private final Figures figures;
    private final RelayState relay;

    NoticeMetrics(Figures figures, RelayState relay) {
        this.figures = figures;
        this.relay = relay;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (DeliveryState state : EnumSet.complementOf(EnumSet.of(DeliveryState.SPLIT))) {
            Gauge.builder("trygghetshjulet.notices", figures, now -> now.byState()
                            .get(state))
                    .description("Deliveries of notices, by state")
                    .tag("state", state.name().toLowerCase(Locale.ROOT))
                    .register(registry);
        }
        Gauge.builder("trygghetshjulet.notices.oldest", figures, now -> now.oldestUnsent()
                        .map(Duration::toSeconds)
                        .orElse(0L))
                .description("How long the oldest notice has waited past its time")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("trygghetshjulet.relay.up", relay, now -> now.trouble().isPresent() ? 0 : 1)
                .description("Whether the mail relay could be used when it was last tried")
                .register(registry);
    }
}
