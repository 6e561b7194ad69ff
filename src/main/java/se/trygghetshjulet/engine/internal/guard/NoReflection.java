package se.trygghetshjulet.engine.internal.guard;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/** A second wall behind {@link GuardedExpressions}: no expression of any origin reaches classes, loaders or processes. */
class NoReflection extends ELResolver {

    private static final Set<String> FORBIDDEN_NAMES = Set.of("class", "getClass", "classLoader", "getClassLoader");
    private static final Set<String> FORBIDDEN_PACKAGES =
            Set.of("java.lang.reflect.", "java.lang.invoke.", "javax.script.");
    private static final Set<Class<?>> FORBIDDEN_TYPES =
            Set.of(Class.class, Runtime.class, ProcessBuilder.class, Process.class, Thread.class, System.class);

    private final ELResolver resolver;

    NoReflection(ELResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        refuse(base, property);
        return resolver.getValue(context, base, property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        refuse(base, method);
        return resolver.invoke(context, base, method, types, arguments);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        refuse(base, property);
        return resolver.getType(context, base, property);
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        refuse(base, property);
        resolver.setValue(context, base, property, value);
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return resolver.isReadOnly(context, base, property);
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return resolver.getCommonPropertyType(context, base);
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return resolver.getFeatureDescriptors(context, base);
    }

    private static void refuse(Object base, Object name) {
        if (base == null) {
            return;
        }
        boolean forbidden = FORBIDDEN_NAMES.contains(String.valueOf(name))
                || FORBIDDEN_TYPES.contains(base.getClass())
                || base instanceof ClassLoader
                || FORBIDDEN_PACKAGES.stream().anyMatch(base.getClass().getName()::startsWith);
        if (forbidden) {
            throw new ProcessEngineException("An expression may not reach " + name);
        }
    }
}
