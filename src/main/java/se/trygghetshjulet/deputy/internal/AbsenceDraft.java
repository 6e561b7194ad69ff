package se.trygghetshjulet.deputy.internal;

/** What somebody has typed on the page, as it was typed; the deputy is empty until chosen and {@link #NOBODY} for none. */
record AbsenceDraft(String person, String deputy, String from, String until, String reason) {

    static final String NOBODY = "ingen";
}
