package se.trygghetshjulet.notice.internal;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets this node look through the outbox again and again, from when everything has started until it stops. */
class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final long PATIENCE_SECONDS = 40;

    private final Optional<Dispatch> dispatch;
    private final MailRows mails;
    private final MailSettings settings;
    private final Clock clock;
    private volatile ScheduledExecutorService thread;

    /** @param dispatch empty when no relay has been set: then everything waits */
    Worker(Optional<Dispatch> dispatch, MailRows mails, MailSettings settings, Clock clock) {
        this.dispatch = dispatch;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        if (!settings.worker()) {
            return;
        }
        if (dispatch.isEmpty()) {
            LOG.info("No mail relay is set (spring.mail.host): notices wait");
            return;
        }
        thread = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "utskick"));
        thread.scheduleWithFixedDelay(this::lookThrough, 0, settings.poll().toMillis(), TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(this::forget, 1, 24, TimeUnit.HOURS);
    }

    private void lookThrough() {
        try {
            while (dispatch.orElseThrow().round() > 0) {
                LOG.debug("Looks again: there may be more");
            }
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be emptied; it is tried again soon", e);
        }
    }

    private void forget() {
        try {
            mails.forgetContent(clock.instant().minus(settings.keepContent()));
        } catch (RuntimeException e) {
            LOG.error("Old mail could not be forgotten", e);
        }
    }

    /** What is being sent is finished; the rest is in the database. */
    @Override
    public void stop() {
        ScheduledExecutorService running = thread;
        if (running == null) {
            return;
        }
        running.shutdown();
        try {
            if (!running.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException e) {
            running.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        ScheduledExecutorService running = thread;
        return running != null && !running.isShutdown();
    }
}
