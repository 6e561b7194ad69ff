package se.trygghetshjulet.record;

import java.time.Instant;

/**
 * An entry of the audit trail.
 *
 * @param number its place in the trail of all years
 * @param onBehalfOf id of the absent person whose deputy the actor was; empty when they acted for themselves
 * @param businessKey the case it was done in
 * @param content what was said or decided, as JSON
 * @param previous the hash of the entry before it in the trail
 */
public record AuditedAct(
        long number,
        Instant at,
        String actor,
        String onBehalfOf,
        String role,
        String action,
        String businessKey,
        String content,
        String previous,
        String hash) {}
