package se.trygghetshjulet.compliance.internal.rule;

/** What lag (2023:196) demands and a record can show, in the order of the law (domain.md 1.1). */
public enum Demand {
    SURVEY("L4.1", "4 § 1", "Kartläggning", "Lägesbilden beskriver brottslighetens omfattning och konsekvenser."),
    OTHER_INFORMATION(
            "L4.2",
            "4 § 2",
            "Annan information",
            "Lägesbilden tar upp annan information av betydelse, eller säger varför ingen finns."),
    ANALYSIS("L4.3", "4 § 3", "Analys", "Problemen är analyserade, och analysen bygger på angivna källor."),
    PLAN("L5", "5 §", "Åtgärdsplan", "En åtgärdsplan är beslutad med lägesbilden som underlag."),
    PICTURE_IN_TIME("L6a", "6 §", "Lägesbilden uppdateras", "Lägesbilden uppdateras minst vartannat år."),
    PLAN_IN_TIME("L6b", "6 §", "Planen följs upp", "Åtgärdsplanen följs upp minst vartannat år."),
    INTEGRATION(
            "L7",
            "7 §",
            "Samordnat med annan planering",
            "Arbetet hänger i lämplig utsträckning ihop med annan planering som lagar kräver."),
    AGREEMENTS(
            "L9",
            "9 §",
            "Överenskommelser",
            "Kommunen verkar för skriftliga överenskommelser som anger syften och områden."),
    COUNCIL("L10", "10 §", "Strategiskt råd", "Strategiska frågor hanteras i ett råd som kommunen leder."),
    COORDINATION("L11", "11 §", "Samordningsfunktion", "Kommunen har en samordningsfunktion."),
    CONTACT_POINT("L12.2", "12 § 2", "Kontaktpunkt", "Samordningsfunktionen är kontaktpunkt för andra."),
    INFORMATION("L12.3", "12 § 3", "Information", "Samordningsfunktionen hjälper till att sprida information."),
    REPORT("L13", "13 §", "Rapport till fullmäktige", "Arbetet rapporteras kontinuerligt till kommunfullmäktige.");

    private final String key;
    private final String section;
    private final String title;
    private final String sentence;

    Demand(String key, String section, String title, String sentence) {
        this.key = key;
        this.section = section;
        this.title = title;
        this.sentence = sentence;
    }

    /** The key of the row, such as L4.1; it stays the same from year to year. */
    public String key() {
        return key;
    }

    public String section() {
        return section;
    }

    public String title() {
        return title;
    }

    /** The demand in one Swedish sentence. */
    public String sentence() {
        return sentence;
    }
}
