package se.trygghetshjulet.statistics;

import java.util.Objects;

/**
 * The area a figure is about.
 *
 * @param name one spelling for every file: Riket, Skåne län, Malmö, Malung-Sälen
 */
public record Area(AreaKind kind, String name) {

    /** The whole country. */
    public static final Area COUNTRY = new Area(AreaKind.COUNTRY, "Riket");

    public Area {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
    }
}
