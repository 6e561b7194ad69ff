package se.trygghetshjulet.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DuplicateKeyException;
import se.trygghetshjulet.engine.FormRefused;

/** Whoever hands something in while others do gets it in, or hears in Swedish what to do; a fault of ours is still a fault. */
class RetryOnConflictTest {

    private static final Command<?> SUBMIT = new SubmitTaskFormCmd("a-task", Map.of(), false, false);

    private static final String KEY_IS_TAKEN = "23505";
    private static final String A_CHECK_FAILS = "23514";

    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final RetryOnConflict retry = new RetryOnConflict(new AcceptedSubmits());
    private int attempts;

    @BeforeEach
    void theEngineFailsAsLongAsThereAreFailures() {
        retry.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                attempts++;
                if (!failures.isEmpty()) {
                    throw failures.pop();
                }
                return null;
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void whatTheDatabaseRolledBackForTheSakeOfAnotherIsDoneAgain(String state) {
        failures.add(fromTheMapper(state));

        retry.execute(SUBMIT);

        assertThat(attempts).isEqualTo(2);
    }

    @Test
    void aRowThatSomebodyElseHasJustWrittenIsFoundByTheFormWhenItIsAskedAgain() {
        failures.add(
                new ProcessEngineException(new DuplicateKeyException("one_case_per_diary_number", said(KEY_IS_TAKEN))));
        failures.add(new FormRefused("diaryNumber", "Diarienumret hör redan till ett annat ärende."));

        assertThatThrownBy(() -> retry.execute(SUBMIT)).isInstanceOf(FormRefused.class);
        assertThat(attempts).isEqualTo(2);
    }

    @Test
    void aKeyThatIsTakenAgainAndAgainIsAFaultAndSaysSo() {
        RuntimeException fault = fromTheMapper(KEY_IS_TAKEN);
        failures.addAll(Collections.nCopies(20, fault));

        assertThatThrownBy(() -> retry.execute(SUBMIT)).isSameAs(fault);
        assertThat(attempts).isEqualTo(3);
    }

    @Test
    void aRuleOfTheRecordThatIsBrokenIsNotTriedAgain() {
        RuntimeException fault = fromTheMapper(A_CHECK_FAILS);
        failures.add(fault);

        assertThatThrownBy(() -> retry.execute(SUBMIT)).isSameAs(fault);
        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void whoeverNeverGetsThroughIsAskedToHandInAgain() {
        failures.addAll(Collections.nCopies(20, new OptimisticLockingException("updated by another")));

        assertThatThrownBy(() -> retry.execute(SUBMIT))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("skicka in igen");
        assertThat(attempts).isEqualTo(8);
    }

    @Test
    void onlyWhatSomebodyHandsInIsDoneAgain() {
        failures.add(fromTheMapper("40P01"));

        assertThatThrownBy(() -> retry.execute(new CompleteTaskCmd("a-task", Map.of())))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(attempts).isEqualTo(1);
    }

    /** As the engine wraps what it meets when it writes its rows, last of all. */
    private static RuntimeException fromTheMapper(String state) {
        return new ProcessEnginePersistenceException(
                "An exception occurred in the persistence layer", new PersistenceException(said(state)));
    }

    private static SQLException said(String state) {
        return new SQLException("ERROR", state);
    }
}
