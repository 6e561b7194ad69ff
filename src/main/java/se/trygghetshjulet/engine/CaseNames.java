package se.trygghetshjulet.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What people call cases of every kind; what nobody has a name for keeps its business key. */
@Component
public class CaseNames {

    private final ObjectProvider<CaseTitles> titles;

    CaseNames(ObjectProvider<CaseTitles> titles) {
        this.titles = titles;
    }

    public String of(String businessKey) {
        return of(List.of(businessKey)).get(businessKey);
    }

    /** @return by business key */
    public Map<String, String> of(Collection<String> businessKeys) {
        return named(businessKeys, CaseTitles::titles);
    }

    /**
     * As {@link #of(Collection)}, in words that nobody has written.
     *
     * @return by business key
     */
    public Map<String, String> plain(Collection<String> businessKeys) {
        return named(businessKeys, CaseTitles::plainTitles);
    }

    private Map<String, String> named(
            Collection<String> businessKeys, BiFunction<CaseTitles, Collection<String>, Map<String, String>> words) {
        Map<String, String> names = new HashMap<>();
        businessKeys.forEach(key -> names.put(key, key));
        titles.forEach(kind -> names.putAll(words.apply(kind, names.keySet())));
        return names;
    }
}
