package se.trygghetshjulet.testing;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes away what an earlier test left in the shared database: every year with all that hangs on it, every agreement,
 * effort, council meeting, comment and change of the contact point, and every running process. The audit trail and the snapshots
 * stay; they belong to no year.
 */
public final class CleanSlate {

    /** The rules that keep people from emptying the record must stand aside for a moment. */
    private static final String NO_YEARS = """
            do $$
            declare
                guarded text;
            begin
                for guarded in select distinct tgrelid::regclass::text from pg_trigger where not tgisinternal
                loop
                    execute format('alter table %s disable trigger user', guarded);
                end loop;
                truncate cycle, agreement, effort, council_meeting, contact_point, task_comment cascade;
                for guarded in select distinct tgrelid::regclass::text from pg_trigger where not tgisinternal
                loop
                    execute format('alter table %s enable trigger user', guarded);
                end loop;
            end $$""";

    private CleanSlate() {}

    public static void wipe(ProcessEngine engine, JdbcClient jdbc) {
        ProcessEngineTests.init(engine);
        RuntimeService runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(instance ->
                        runtime.deleteProcessInstanceIfExists(instance, "next test", false, false, false, false));
        jdbc.sql(NO_YEARS).update();
    }
}
