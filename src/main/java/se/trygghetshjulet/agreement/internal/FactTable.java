package se.trygghetshjulet.agreement.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.agreement.CounterpartType;

/** What a form shows of an agreement, as rows of name and value. */
final class FactTable {

    private final List<Map<String, String>> rows = new ArrayList<>();

    static FactTable of(Terms terms) {
        return new FactTable()
                .row("Slag", terms.kind().inSwedish())
                .row("Namn", terms.title())
                .row("Motpart", "%s (%s)".formatted(terms.counterpart(), named(terms.counterpartType())))
                .row("Kontakt", terms.contact())
                .row("Syften", terms.purposes())
                .row("Områden", terms.areas())
                .row("Innehåll", terms.content())
                .row("Giltighet", terms.validity());
    }

    FactTable signed(Signature signature) {
        return row("Undertecknad", signature.signedOn().toString())
                .row("För kommunen", signature.citySigner())
                .row("För motparten", signature.counterpartSigner())
                .row("Handlingen finns", signature.fileReference());
    }

    /** Adds a row unless there is nothing to show. */
    FactTable row(String name, String value) {
        if (value != null && !value.isBlank()) {
            rows.add(Map.of("name", name, "value", value));
        }
        return this;
    }

    List<Map<String, String>> rows() {
        return List.copyOf(rows);
    }

    private static String named(CounterpartType type) {
        String name = type.inSwedish();
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
