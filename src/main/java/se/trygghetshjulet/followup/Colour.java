package se.trygghetshjulet.followup;

/** How it goes with a measure. Always shown with its meaning in words: a colour alone says nothing to many readers. */
public enum Colour {
    GREEN("Grön", "går som planerat"),
    YELLOW("Gul", "avviker från planen"),
    RED("Röd", "genomförs inte eller ger inget resultat");

    private final String name;
    private final String meaning;

    Colour(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    /** What the colour means, in lower case. */
    public String meaning() {
        return meaning;
    }

    /** The colour and what it means, such as "Grön: går som planerat". */
    public String inSwedish() {
        return name + ": " + meaning;
    }
}
