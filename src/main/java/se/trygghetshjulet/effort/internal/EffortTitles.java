package se.trygghetshjulet.effort.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.effort.EffortKind;
import se.trygghetshjulet.engine.CaseTitles;
import se.trygghetshjulet.organisation.Organisation;

@Component
class EffortTitles implements CaseTitles {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    EffortTitles(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public Map<String, String> titles(Collection<String> businessKeys) {
        Map<Integer, String> keys = numbered(businessKeys);
        Map<String, String> titles = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql("select number, title, kind from effort where number in (:numbers)")
                    .param("numbers", keys.keySet())
                    .query(row -> {
                        titles.put(
                                keys.get(row.getInt("number")), inWords(row.getString("title"), row.getString("kind")));
                    });
        }
        return titles;
    }

    @Override
    public Map<String, String> plainTitles(Collection<String> businessKeys) {
        Map<String, String> titles = new HashMap<>();
        numbered(businessKeys).forEach((number, key) -> titles.put(key, "Särskild satsning " + number));
        return titles;
    }

    private Map<Integer, String> numbered(Collection<String> businessKeys) {
        return CaseTitles.numbered(businessKeys, organisation.municipality().id() + "-satsning-");
    }

    private static String inWords(String title, String kind) {
        return (EffortKind.valueOf(kind) == EffortKind.ACUTE ? "Akut satsning: " : "Särskild satsning: ") + title;
    }
}
