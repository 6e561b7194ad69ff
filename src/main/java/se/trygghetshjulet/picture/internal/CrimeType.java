package se.trygghetshjulet.picture.internal;

import java.util.Arrays;

/** The kinds of crime and problem that the form {@code situational-picture.contribute} offers. */
enum CrimeType {
    VIOLENCE("Våldsbrott"),
    DOMESTIC("Våld i nära relation och hedersrelaterat våld"),
    SEXUAL("Sexualbrott"),
    THREATS("Hot, trakasserier och ofredande"),
    THEFT("Stöld, rån och inbrott"),
    DAMAGE("Skadegörelse och anlagd brand"),
    FRAUD("Bedrägeri"),
    DRUGS("Narkotika och alkohol"),
    TRAFFIC("Trafik"),
    GANGS("Rekrytering till kriminalitet, gäng"),
    HATE("Hatbrott och extremism"),
    WELFARE("Välfärdsbrott och otillåten påverkan"),
    DISORDER("Ordningsstörning och otrygghet"),
    OTHER("Annat");

    private final String label;

    CrimeType(String label) {
        this.label = label;
    }

    /** The name that people read; a code that the form no longer offers, or none, gives an empty text. */
    static String inSwedish(String code) {
        return Arrays.stream(values())
                .filter(type -> type.name().equals(code))
                .map(type -> type.label)
                .findFirst()
                .orElse("");
    }
}
