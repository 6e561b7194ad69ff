package se.trygghetshjulet.organisation;

/** The two parties of the cooperation: the municipality and the police. */
public enum Party {
    CITY,
    POLICE
}
