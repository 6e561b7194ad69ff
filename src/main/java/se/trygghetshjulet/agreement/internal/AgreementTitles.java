package se.trygghetshjulet.agreement.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.CaseTitles;
import se.trygghetshjulet.organisation.Organisation;

@Component
class AgreementTitles implements CaseTitles {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    AgreementTitles(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public Map<String, String> titles(Collection<String> businessKeys) {
        Map<Integer, String> keys =
                CaseTitles.numbered(businessKeys, organisation.municipality().id() + "-overenskommelse-");
        Map<String, String> titles = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql("select number, title from agreement where number in (:numbers)")
                    .param("numbers", keys.keySet())
                    .query(row -> {
                        titles.put(keys.get(row.getInt("number")), "Överenskommelsen " + row.getString("title"));
                    });
        }
        return titles;
    }
}
