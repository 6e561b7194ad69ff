package se.trygghetshjulet.portal.internal.tasks;

import java.util.Set;
import java.util.stream.Stream;
import se.trygghetshjulet.engine.Worklist.Relation;

/** Whose tasks are shown. */
enum View {
    TO_DO("", "Att göra", Relation.MINE, Relation.FREE, Relation.COVERED, Relation.ESCALATED),
    MINE("mina", "Hos mig", Relation.MINE),
    FREE("lediga", "Att ta", Relation.FREE, Relation.ESCALATED),
    COVERED("ersattare", "Som ersättare", Relation.COVERED),
    COLLEAGUES("kollegor", "Hos kollegor", Relation.COLLEAGUES),
    /** For whoever coordinates. */
    EVERYBODY("alla", "Hela kommunen", Relation.values());

    private final String code;
    private final String title;
    private final Set<Relation> relations;

    View(String code, String title, Relation... relations) {
        this.code = code;
        this.title = title;
        this.relations = Set.of(relations);
    }

    static View of(String code) {
        return Stream.of(values())
                .filter(view -> view.code.equals(code))
                .findFirst()
                .orElse(TO_DO);
    }

    public String code() {
        return code;
    }

    String title() {
        return title;
    }

    Set<Relation> relations() {
        return relations;
    }
}
