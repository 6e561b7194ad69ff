package se.trygghetshjulet.year;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Everything that is logged until it is closed, in all the detail that an operator who looks for a fault can turn on. */
final class DetailedLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    /** Ours, the engine's, and those that carry a request between the browser and the database. */
    private static final List<String> LOGGERS = List.of("se.trygghetshjulet", "org.camunda", "org.springframework");

    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final StringBuilder text = new StringBuilder();

    private DetailedLog() {}

    static DetailedLog open() {
        DetailedLog log = new DetailedLog();
        log.setContext(log.loggers);
        log.start();
        log.loggers.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
        LOGGERS.forEach(name -> {
            Logger logger = log.loggers.getLogger(name);
            logger.setLevel(Level.DEBUG);
            // All this is not for the console.
            logger.setAdditive(false);
            logger.addAppender(log);
        });
        return log;
    }

    String text() {
        synchronized (text) {
            return text.toString();
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        synchronized (text) {
            text.append(event.getLoggerName())
                    .append(' ')
                    .append(event.getFormattedMessage())
                    .append('\n');
            if (event.getThrowableProxy() != null) {
                text.append(ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .append('\n');
            }
        }
    }

    @Override
    public void close() {
        LOGGERS.forEach(name -> {
            Logger logger = loggers.getLogger(name);
            logger.detachAppender(this);
            logger.setAdditive(true);
            logger.setLevel(null);
        });
        loggers.getLogger(Logger.ROOT_LOGGER_NAME).detachAppender(this);
        stop();
    }
}
