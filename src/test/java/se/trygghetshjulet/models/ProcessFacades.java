package se.trygghetshjulet.models;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import se.trygghetshjulet.engine.ProcessFacade;

/** The beans that models may name, found by their annotation without starting anything. */
final class ProcessFacades {

    private static final Map<String, Class<?>> BY_NAME = scan(new AnnotationTypeFilter(ProcessFacade.class))
            .collect(Collectors.toUnmodifiableMap(
                    type -> type.getAnnotation(ProcessFacade.class).value(), type -> type));

    private ProcessFacades() {}

    static boolean has(String bean) {
        return BY_NAME.containsKey(bean);
    }

    /** The public method that an expression means; there are never two with the same name and number of parameters. */
    static Optional<Method> method(String bean, String name, int arity) {
        return Arrays.stream(BY_NAME.get(bean).getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arity)
                .findFirst();
    }

    /** The product's own classes that implement the type, package-private ones too. */
    static Stream<Class<?>> implementing(Class<?> type) {
        return scan(new AssignableTypeFilter(type));
    }

    private static Stream<Class<?>> scan(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("se.trygghetshjulet").stream()
                .map(candidate -> load(candidate.getBeanClassName()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ProcessFacades.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
