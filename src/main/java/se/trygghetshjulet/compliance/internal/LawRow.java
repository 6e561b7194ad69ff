package se.trygghetshjulet.compliance.internal;

import se.trygghetshjulet.compliance.internal.rule.Demand;
import se.trygghetshjulet.compliance.internal.rule.Finding;

/** A row of the check: what the law demands and how it stands. */
public record LawRow(Demand demand, Finding finding) {}
