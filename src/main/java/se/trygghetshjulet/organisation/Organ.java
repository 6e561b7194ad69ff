package se.trygghetshjulet.organisation;

/**
 * A political organ.
 *
 * @param id {@code ksau}, {@code ks} or {@code kf}
 * @param name the full name, such as Kommunstyrelsens arbetsutskott
 * @param shortName the name in lists and diagrams, such as KSAU
 */
public record Organ(String id, String name, String shortName) {}
