package se.trygghetshjulet.agreement.internal;

/** The two forms that cooperation is put in writing in. */
enum Kind {
    AGREEMENT("Överenskommelse"),
    LETTER_OF_INTENT("Avsiktsförklaring");

    private final String inSwedish;

    Kind(String inSwedish) {
        this.inSwedish = inSwedish;
    }

    String inSwedish() {
        return inSwedish;
    }
}
