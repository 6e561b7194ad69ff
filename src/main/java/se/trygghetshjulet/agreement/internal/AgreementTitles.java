package se.trygghetshjulet.agreement.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.engine.CaseTitles;
import se.trygghetshjulet.organisation.Organisation;

@Component
class AgreementTitles implements CaseTitles {

    /** What it is, its newest text says; before there is one, it is spoken of as an agreement. */
    private static final String NAMED = """
            select number, title,
                   exists (select from agreement old where old.id = agreement.replaces_id and old.title = agreement.title)
                       as renewal,
                   (select kind from agreement_terms where agreement_id = agreement.id order by version desc limit 1) as kind
            from agreement
            where number in (:numbers)""";

    private final JdbcClient jdbc;
    private final Organisation organisation;

    AgreementTitles(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public Map<String, String> titles(Collection<String> businessKeys) {
        Map<Integer, String> keys = numbered(businessKeys);
        Map<String, String> titles = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql(NAMED).param("numbers", keys.keySet()).query(row -> {
                String title = inWords(row.getString("title"), row.getString("kind"));
                titles.put(keys.get(row.getInt("number")), row.getBoolean("renewal") ? title + " (förnyelse)" : title);
            });
        }
        return titles;
    }

    @Override
    public Map<String, String> plainTitles(Collection<String> businessKeys) {
        Map<String, String> titles = new HashMap<>();
        numbered(businessKeys).forEach((number, key) -> titles.put(key, "Överenskommelse " + number));
        return titles;
    }

    private Map<Integer, String> numbered(Collection<String> businessKeys) {
        return CaseTitles.numbered(businessKeys, organisation.municipality().id() + "-overenskommelse-");
    }

    /** Many are called what they are, such as "Samverkansöverenskommelsen": then nothing is put before the name. */
    static String inWords(String title, String kind) {
        String word = (kind == null ? Kind.AGREEMENT : Kind.valueOf(kind)).inSwedish();
        Locale swedish = Locale.forLanguageTag("sv");
        boolean says = title.toLowerCase(swedish).contains(word.toLowerCase(swedish));
        return says ? title : word + ": " + title;
    }
}
