package se.trygghetshjulet.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, String> names = new HashMap<>();
        businessKeys.forEach(key -> names.put(key, key));
        titles.forEach(kind -> names.putAll(kind.titles(names.keySet())));
        return names;
    }
}
