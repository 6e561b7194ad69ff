package se.trygghetshjulet.engine.internal.guard;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.context.ApplicationContext;

/**
 * Evaluates the expressions of our models and nobody else's.
 *
 * <p>Camunda 7.24 evaluates expressions that a client sends inside the {@code orQueries} of a task query, or stores in a
 * task filter, with the full power of the expression language (CVE-2026-109432, CIB7-1338). Those, and only those, are
 * evaluated without a variable scope: here they are refused unless they are one of the few that our own filters use.
 */
public class GuardedExpressions extends SpringExpressionManager {

    /** The expressions of the ready filters. */
    private static final Set<String> OF_OUR_FILTERS =
            Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}", "${dateTime().plusWeeks(1)}");

    /** @param beans the only beans that an expression can name */
    public GuardedExpressions(ApplicationContext context, Map<Object, Object> beans) {
        super(context, beans);
    }

    @Override
    public Expression createExpression(String text) {
        ensureInitialized();
        return new Guarded(createValueExpression(text), this, text);
    }

    @Override
    protected ELResolver createElResolver() {
        return new NoReflection(super.createElResolver());
    }

    private static final class Guarded extends JuelExpression {

        private Guarded(ValueExpression value, GuardedExpressions manager, String text) {
            super(value, manager, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            if (scope == null && !isLiteralText() && !OF_OUR_FILTERS.contains(getExpressionText())) {
                throw new ExpressionRefused();
            }
            return super.getValue(scope, execution);
        }
    }
}
