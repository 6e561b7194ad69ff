package se.trygghetshjulet.engine.internal.worklist;

import java.util.List;
import java.util.Set;

/**
 * Who looks at the list today.
 *
 * @param roles the person's own
 * @param covered ids of those whom the person stands in for
 * @param coveredRoles the roles of those
 * @param seesAll whether the person sees the tasks of others, too
 */
record Reader(String person, Set<String> roles, List<String> covered, Set<String> coveredRoles, boolean seesAll) {}
