package se.trygghetshjulet.engine.internal;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.event.HistoricIncidentEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * Keeps the steps of watches out of the history: one watch per task would double it, and says nothing that the task, the
 * outbox and the trail of moved deadlines do not say. Incidents stay.
 */
class LeanHistory implements HistoryEventHandler {

    private static final Set<String> WITHOUT_HISTORY = Set.of("deadline-watch");

    private final HistoryEventHandler history;

    LeanHistory(HistoryEventHandler history) {
        this.history = history;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (isKept(event)) {
            history.handleEvent(event);
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        history.handleEvents(events.stream().filter(LeanHistory::isKept).toList());
    }

    private static boolean isKept(HistoryEvent event) {
        return event instanceof HistoricIncidentEventEntity
                || !WITHOUT_HISTORY.contains(String.valueOf(event.getProcessDefinitionKey()));
    }
}
