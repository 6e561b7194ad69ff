package se.trygghetshjulet.organisation;

/**
 * How anybody outside reaches the coordination function (samordningsfunktion), lag 2023:196 §§ 11–12. A function, never a
 * person: nothing here may be private.
 *
 * @param function what the function is called
 * @param address where letters and visitors go; empty when the municipality gives none
 */
public record PublicContact(String function, String telephone, String email, String address) {}
