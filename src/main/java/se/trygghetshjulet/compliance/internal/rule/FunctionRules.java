package se.trygghetshjulet.compliance.internal.rule;

import java.time.LocalDate;
import java.util.Optional;
import se.trygghetshjulet.calendar.StatutoryPeriods;

/** 11–13 §§: the coordination function, what it tells others, and the report to the council. */
public final class FunctionRules {

    private FunctionRules() {}

    /**
     * @param holders how many hold the function
     * @param attended whether one of them, or a deputy, looks after it today
     */
    public static Finding coordination(int holders, boolean attended) {
        if (holders == 0) {
            return Finding.not("Ingen har rollen som samordnare.", "Ge rollen en innehavare i kommunens fil.");
        }
        String held = Count.of(holders, "person har", "personer har") + " rollen som samordnare";
        return attended
                ? Finding.fulfilled(held + ".")
                : Finding.partly(held + ", men är borta utan ersättare i dag.", "Utse en ersättare.")
                        .see("Ersättare", "/ersattare");
    }

    /**
     * @param complete whether there is a name, a telephone number and a mail address
     * @param onPublicPage whether the public page shows it
     */
    public static Finding contactPoint(boolean complete, boolean onPublicPage, Optional<LocalDate> changedOn) {
        Finding finding;
        if (!complete) {
            finding = Finding.not("Kontaktuppgifterna är inte fullständiga.", "Fyll i funktion, telefon och e-post.");
        } else if (onPublicPage) {
            finding = Finding.fulfilled("Kontaktuppgifterna är fullständiga och visas på den öppna sidan.")
                    .see("Den öppna sidan", "/offentligt");
        } else {
            finding = Finding.fulfilled("Kontaktuppgifterna är fullständiga. Den öppna sidan är avstängd.");
        }
        return changedOn.map(finding::on).orElse(finding).see("Kontaktpunkten", "/kontaktpunkt");
    }

    /**
     * @param publishedOn the day the newest public summary was published
     * @param year the year it tells of
     * @param planDecidedOn the day the plan in force was decided
     */
    public static Finding information(Optional<LocalDate> publishedOn, int year, Optional<LocalDate> planDecidedOn) {
        if (publishedOn.isEmpty()) {
            return Finding.not(
                    "Ingen sammanfattning är publicerad.", "Publicera den öppna sammanfattningen när året är klart.");
        }
        boolean older = planDecidedOn.filter(publishedOn.get()::isBefore).isPresent();
        Finding finding = older
                ? Finding.partly(
                        "Den publicerade sammanfattningen är äldre än den plan som gäller.",
                        "Publicera en ny sammanfattning när årets arbete är klart.")
                : Finding.fulfilled("En öppen sammanfattning är publicerad.");
        return finding.on(publishedOn.get()).see("Sammanfattningen %d".formatted(year), "/dokument/" + year);
    }

    /**
     * The law says "continuously" and names no interval; the interval is the municipality's own.
     *
     * @param toCouncil the day the council (kommunfullmäktige) last dealt with a report
     * @param toBoard the day the organ that leads the work last dealt with one, when the council has not
     * @param months the most that may pass between two reports
     */
    public static Finding report(
            Optional<LocalDate> toCouncil, Optional<LocalDate> toBoard, int months, LocalDate today) {
        if (toCouncil.isEmpty()) {
            String advice = "För återrapporteringen till kommunfullmäktige.";
            return toBoard.map(day -> Finding.partly("Rapporten har behandlats, men inte av kommunfullmäktige.", advice)
                            .on(day))
                    .orElseGet(() -> Finding.not("Ingen rapport har lämnats till kommunfullmäktige.", advice));
        }
        LocalDate limit = StatutoryPeriods.monthsAfter(toCouncil.get(), months);
        Finding finding = today.isAfter(limit)
                ? Finding.partly(
                        "Det har gått mer än %d månader sedan den senaste rapporten.".formatted(months),
                        "För en rapport till kommunfullmäktige.")
                : Finding.fulfilled(
                        "Rapporterat de senaste %d månaderna, som är kommunens eget mål.".formatted(months));
        return finding.on(toCouncil.get()).by(limit);
    }
}
