package se.trygghetshjulet.engine.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.CaseProgress;

/** Reads a case's progress from the engine's history and its open tasks. */
@Component
class RecordedProgress implements CaseProgress {

    private final ObjectProvider<HistoryService> history;
    private final WaitingSql waiting;

    RecordedProgress(ObjectProvider<HistoryService> history, JdbcClient jdbc, Clock clock) {
        this.history = history;
        this.waiting = new WaitingSql(jdbc, clock);
    }

    @Override
    public List<Passage> passages(String process, String businessKey) {
        return history
                .getObject()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey)
                .list()
                .stream()
                .map(HistoricProcessInstance::getId)
                .flatMap(instance -> activities(instance).stream())
                .sorted(Comparator.comparing(Passage::from))
                .toList();
    }

    @Override
    public List<WaitingTask> waiting(String businessKey, int most) {
        return waiting.first(businessKey, most);
    }

    @Override
    public List<WaitedFor> waitedFor(String businessKey) {
        return waiting.byHolder(businessKey);
    }

    private List<Passage> activities(String instance) {
        return history.getObject().createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .map(RecordedProgress::passage)
                .toList();
    }

    private static Passage passage(HistoricActivityInstance activity) {
        return new Passage(
                activity.getActivityId(),
                activity.getStartTime().toInstant(),
                instant(activity.getEndTime()),
                activity.isCanceled());
    }

    private static Optional<Instant> instant(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
