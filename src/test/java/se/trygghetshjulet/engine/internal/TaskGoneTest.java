package se.trygghetshjulet.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.junit.jupiter.api.Test;

/** Reading a task takes several questions to the database, and its case may end between two of them. */
class TaskGoneTest {

    private final TaskEntity task = mock(TaskEntity.class);
    private final ExecutionEntity execution = mock(ExecutionEntity.class);
    private final ExecutionEntity instance = mock(ExecutionEntity.class);

    @Test
    void theCaseOfATaskIsNamedByItsProcessInstance() {
        given(task.getExecution()).willReturn(execution);
        given(execution.getProcessInstance()).willReturn(instance);
        given(instance.getBusinessKey()).willReturn("malmo-2027");

        assertThat(TaskGone.businessKey(task)).contains("malmo-2027");
    }

    @Test
    void aCaseThatEndsMeanwhileIsToldOfInSwedish() {
        given(task.getExecution()).willReturn(execution);

        assertThatThrownBy(() -> TaskGone.businessKey(task)).hasMessageContaining("finns inte längre");
    }

    @Test
    void soIsATaskThatIsDoneMeanwhile() {
        assertThatThrownBy(() -> TaskGone.businessKey(task)).hasMessageContaining("finns inte längre");
    }
}
