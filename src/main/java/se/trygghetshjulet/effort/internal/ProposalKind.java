package se.trygghetshjulet.effort.internal;

/** What an effort can propose to the year, and the tables where it ends up. */
enum ProposalKind {
    PROBLEM("problem", "previous_problem_id"),
    MEASURE("measure", "continues_id");

    private final String table;
    private final String earlier;

    ProposalKind(String table, String earlier) {
        this.table = table;
        this.earlier = earlier;
    }

    String table() {
        return table;
    }

    /** The column with what it carries on from the year before. */
    String earlier() {
        return earlier;
    }
}
