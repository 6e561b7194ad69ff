package se.trygghetshjulet.effort.internal;

/** What an effort can propose to the year. */
enum ProposalKind {
    PROBLEM,
    MEASURE
}
