package se.trygghetshjulet.engine.internal;

import java.util.AbstractMap;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.ListableBeanFactory;
import se.trygghetshjulet.engine.ProcessFacade;

/**
 * The beans that models may name: those marked {@link ProcessFacade}. Looked up when an expression runs, since some of
 * them need the engine themselves.
 */
class FacadeBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private volatile Set<String> names;

    FacadeBeans(ListableBeanFactory beans) {
        this.beans = beans;
    }

    Set<String> names() {
        if (names == null) {
            names = Set.of(beans.getBeanNamesForAnnotation(ProcessFacade.class));
        }
        return names;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String && names().contains(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        Set<Entry<Object, Object>> entries = new HashSet<>();
        names().forEach(name -> entries.add(new SimpleImmutableEntry<>(name, beans.getBean(name))));
        return entries;
    }
}
