package se.trygghetshjulet.effort.internal;

/** What an effort can propose to the year, and the tables where it ends up. */
enum ProposalKind {
    PROBLEM("Problem", "problem", "previous_problem_id"),
    MEASURE("Åtgärd", "measure", "continues_id");

    private final String inSwedish;
    private final String table;
    private final String earlier;

    ProposalKind(String inSwedish, String table, String earlier) {
        this.inSwedish = inSwedish;
        this.table = table;
        this.earlier = earlier;
    }

    String inSwedish() {
        return inSwedish;
    }

    String table() {
        return table;
    }

    /** The column with what it carries on from the year before. */
    String earlier() {
        return earlier;
    }
}
