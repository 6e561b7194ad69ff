package se.trygghetshjulet.document.internal.text;

/** For whom a document is written. */
public enum Edition {
    /** For the public and the council: what is marked with secrecy is left out and listed. */
    OPEN("oppen"),
    /** For those who work with it: everything. Written only when something is secret. */
    FULL("fullstandig");

    private final String key;

    Edition(String key) {
        this.key = key;
    }

    /** The name in addresses and file names. */
    public String key() {
        return key;
    }

    boolean shows(boolean secret) {
        return this == FULL || !secret;
    }
}
