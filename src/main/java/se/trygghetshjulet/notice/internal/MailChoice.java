package se.trygghetshjulet.notice.internal;

/** How a person wants their mail. Acute notices come at once whatever is chosen. */
enum MailChoice {
    ORDINARY("Påminnelser samlas i en morgonöversikt. Nya uppgifter och sista dagen kommer direkt."),
    ALL_IN_DIGEST("Allt samlas i en morgonöversikt."),
    ALL_SINGLE("Allt kommer direkt, utan att vänta på morgonen.");

    private final String label;

    MailChoice(String label) {
        this.label = label;
    }

    /** The choice as people read it. */
    public String label() {
        return label;
    }
}
