package se.trygghetshjulet.trace.internal;

/** Where a chain is broken. */
enum Gap {
    PROBLEM_WITHOUT_CAUSE("Problem utan orsak"),
    PROBLEM_WITHOUT_MEASURE("Problem utan åtgärd"),
    CAUSE_WITHOUT_MEASURE("Orsak utan åtgärd"),
    MEASURE_WITHOUT_CAUSE("Åtgärd utan orsak"),
    GOAL_WITHOUT_INDICATOR("Mål utan indikator"),
    INDICATOR_WITHOUT_BASE("Indikator utan utgångsvärde"),
    NEVER_REPORTED("Aldrig rapporterad");

    private final String word;

    Gap(String word) {
        this.word = word;
    }

    /** In words; a page puts the same sign before each. */
    public String word() {
        return word;
    }
}
