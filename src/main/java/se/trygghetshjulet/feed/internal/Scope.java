package se.trygghetshjulet.feed.internal;

/** What a feed holds. */
enum Scope {
    MINE("mina", "Mina dagar", "Sista dagar för dina uppgifter, sammanträden du har del i och lagens datum."),
    MUNICIPALITY("kommunen", "Kommunens år", "Årets faser, alla planerade sammanträden och lagens datum.");

    private final String path;
    private final String title;
    private final String about;

    Scope(String path, String title, String about) {
        this.path = path;
        this.title = title;
        this.about = about;
    }

    /** Its part of an address. */
    String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** What it holds, as a Swedish sentence. */
    public String about() {
        return about;
    }
}
