package se.trygghetshjulet.engine.internal.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.Faults;

/** Reads the engine's incidents and tries their jobs again. */
@Component
class RetriedFaults implements Faults {

    private static final Logger LOG = LoggerFactory.getLogger(RetriedFaults.class);

    /** Long enough for any job; after it the engine tries by itself, should this node die on the way. */
    private static final Duration HELD = Duration.ofMinutes(5);

    private static final String HOLDER = "processlage";

    /** The log of attempts is kept with the history, which the watches over due dates do not have. */
    private static final String FAULTS = """
            select i.id_, i.proc_inst_id_, i.proc_def_id_, d.key_ || '.' || i.activity_id_ as step, i.activity_id_,
                i.incident_timestamp_, i.incident_msg_, i.configuration_, e.business_key_,
                (select count(*) from act_hi_job_log l where l.job_id_ = i.configuration_ and l.job_state_ = 2
                    and l.process_instance_id_ = i.proc_inst_id_) as tries
            from act_ru_incident i join act_re_procdef d on d.id_ = i.proc_def_id_
                join act_ru_execution e on e.id_ = i.proc_inst_id_
            where i.incident_type_ = 'failedJob' and %s and
            """.formatted(RunSql.OWN_FAULT);

    private final JdbcClient jdbc;
    private final ObjectProvider<ProcessEngine> engine;
    private final RunModels models;

    RetriedFaults(JdbcClient jdbc, ObjectProvider<ProcessEngine> engine, RunModels models) {
        this.jdbc = jdbc;
        this.engine = engine;
        this.models = models;
    }

    @Override
    public List<Fault> of(String run) {
        return jdbc
                .sql(FAULTS + " i.proc_inst_id_ = ? order by i.incident_timestamp_, i.id_")
                .param(run)
                .query((row, number) -> failure(row))
                .list()
                .stream()
                .map(Failure::fault)
                .toList();
    }

    @Override
    public int number() {
        return jdbc.sql("select count(*) from act_ru_incident i where i.incident_type_ = 'failedJob' and "
                        + RunSql.OWN_FAULT)
                .query(Integer.class)
                .single();
    }

    @Override
    public Outcome retry(String fault, Consumer<Fault> begun) {
        Optional<Failure> failure = jdbc.sql(FAULTS + " i.id_ = ?")
                .param(fault)
                .query((row, number) -> failure(row))
                .optional();
        if (failure.isEmpty() || !taken(failure.get(), begun)) {
            return Outcome.GONE;
        }
        String job = failure.get().job();
        try {
            engine.getObject().getManagementService().executeJob(job);
            return Outcome.MENDED;
        } catch (RuntimeException failed) {
            LOG.warn("Job {} was tried again and failed", job, failed);
            return givenUp(job) ? Outcome.FAILED_AGAIN : Outcome.LATER;
        }
    }

    /** The incident is the token: whoever resolves it makes the attempt, and holds the job so that no executor takes it. */
    private boolean taken(Failure failure, Consumer<Fault> begun) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        try {
            return configuration
                    .getCommandExecutorTxRequired()
                    .execute(context -> context.runWithoutAuthorization(() -> {
                        JobEntity job = context.getJobManager().findJobById(failure.job());
                        if (job == null || context.getIncidentManager().findIncidentById(failure.fault.id()) == null) {
                            return false;
                        }
                        job.setRetries(1);
                        job.setLockOwner(HOLDER);
                        job.setLockExpirationTime(
                                new Date(ClockUtil.getCurrentTime().getTime() + HELD.toMillis()));
                        begun.accept(failure.fault);
                        return true;
                    }));
        } catch (OptimisticLockingException somebodyElse) {
            return false;
        }
    }

    private boolean givenUp(String job) {
        return jdbc.sql("select exists (select from act_ru_incident where configuration_ = ?)")
                .param(job)
                .query(Boolean.class)
                .single();
    }

    private Failure failure(ResultSet row) throws SQLException {
        int counted = row.getInt("tries");
        Fault fault = new Fault(
                row.getString("id_"),
                row.getString("proc_inst_id_"),
                Optional.ofNullable(row.getString("business_key_")).orElse(""),
                row.getString("step"),
                models.name(row.getString("proc_def_id_"), row.getString("activity_id_")),
                row.getTimestamp("incident_timestamp_").toInstant(),
                counted > 0 ? counted : JobEntity.DEFAULT_RETRIES,
                Optional.ofNullable(row.getString("incident_msg_")).orElse(""));
        return new Failure(fault, row.getString("configuration_"));
    }

    /** @param job the id of the engine's job that failed */
    private record Failure(Fault fault, String job) {}
}
