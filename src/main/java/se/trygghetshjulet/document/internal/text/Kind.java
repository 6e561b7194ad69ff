package se.trygghetshjulet.document.internal.text;

/** The documents of a year, in the order a year brings them, and those of what goes on beside it. */
public enum Kind {
    PICTURE("lagesbild", "Lägesbild", false),
    PLAN("atgardsplan", "Åtgärdsplan", true),
    OFFICIAL_REPORT("tjansteskrivelse", "Tjänsteskrivelse", false),
    EXCERPT("protokollsutdrag", "Protokollsutdrag", false),
    FOLLOW_UP("uppfoljning", "Uppföljningsrapport", true),
    SUMMARY("sammanfattning", "Publik sammanfattning", false),
    DECISION_LOG("beslutslogg", "Beslutslogg", false),
    EFFORT("sarskild-satsning", "Särskild satsning", false),
    COUNCIL("minnesanteckningar", "Minnesanteckningar", false);

    private final String key;
    private final String name;
    private final boolean sheet;

    Kind(String key, String name, boolean sheet) {
        this.key = key;
        this.name = name;
        this.sheet = sheet;
    }

    /** The name in addresses and files of the archive. */
    public String key() {
        return key;
    }

    public String inSwedish() {
        return name;
    }

    /** Whether its rows can also be had as a spreadsheet. */
    public boolean hasSheet() {
        return sheet;
    }
}
