package se.trygghetshjulet.organisation;

/** How often the municipality makes a full cycle; lag 2023:196 § 6 demands at least every second year. */
public enum Rhythm {
    ANNUAL,
    BIENNIAL
}
