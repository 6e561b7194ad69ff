package se.trygghetshjulet.council.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.CaseTitles;
import se.trygghetshjulet.organisation.Organisation;

@Component
class CouncilTitles implements CaseTitles {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    CouncilTitles(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public Map<String, String> titles(Collection<String> businessKeys) {
        Map<Integer, String> keys =
                CaseTitles.numbered(businessKeys, organisation.municipality().id() + "-rad-");
        Map<String, String> titles = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql("select number, held_on from council_meeting where number in (:numbers)")
                    .param("numbers", keys.keySet())
                    .query(row -> {
                        titles.put(
                                keys.get(row.getInt("number")),
                                inWords(row.getInt("number"), row.getString("held_on")));
                    });
        }
        return titles;
    }

    /** A meeting has no day until it is called. */
    private static String inWords(int number, String heldOn) {
        return heldOn == null ? "Strategiska rådets möte " + number : "Strategiska rådets möte " + heldOn;
    }
}
