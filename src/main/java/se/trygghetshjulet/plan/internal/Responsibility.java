package se.trygghetshjulet.plan.internal;

/**
 * Vem. Positions and function mailboxes, never names of persons.
 *
 * @param responsible the responsible position (befattning)
 * @param contact function mailbox
 * @param resources time, cost and funding
 */
record Responsibility(String responsible, String contact, String partners, String resources) {}
