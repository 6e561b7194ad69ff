package se.trygghetshjulet.statistics.internal.reading;

/** The formats that can be read. */
public enum Format {
    MUNICIPALITY_TOTALS("Brås fil med anmälda brott per kommun", "Anmälda brott i kommunerna", "Brå"),
    INDICATOR_WORKBOOK(
            "Brås arbetsbok Indikatorer för kommuners lägesbild", "Indikatorer för kommuners lägesbild", "Brå"),
    SOL_DATABASE("Databasfil ur Brås Gör din egen sökning", "Anmälda brott, egen sökning", "Brå"),
    TABLE_120("Brås tabell 120, anmälda brott per kommun och brottstyp", "Tabell 120, anmälda brott", "Brå"),
    OWN_TABLE("Egen tabell", "", "");

    private final String description;
    private final String dataset;
    private final String publisher;

    Format(String description, String dataset, String publisher) {
        this.description = description;
        this.dataset = dataset;
        this.publisher = publisher;
    }

    /** What the file is, as people read it. */
    public String description() {
        return description;
    }

    /** Name of the data set; empty when the file itself must say. */
    String dataset() {
        return dataset;
    }

    /** Who publishes it; empty when the file itself must say. */
    String publisher() {
        return publisher;
    }
}
