package se.trygghetshjulet.compliance.internal.rule;

import java.time.LocalDate;
import java.util.Optional;
import se.trygghetshjulet.calendar.StatutoryPeriods;
import se.trygghetshjulet.picture.PictureView;
import se.trygghetshjulet.picture.PictureView.SourceView;

/** 4 § and the first half of 6 §: what the newest adopted situational picture holds, and how old it is. */
public final class PictureRules {

    private static final String MAKE_ONE = "Starta ett helt år och fastställ en lägesbild.";
    private static final String NONE = "Ingen lägesbild är fastställd.";
    private static final String NEXT_PICTURE = "Fyll i det som saknas när nästa lägesbild sammanställs.";

    private PictureRules() {}

    /** The newest adopted picture and the year it was made in. */
    public record Adopted(int year, PictureView picture) {

        LocalDate day() {
            return picture.adoptedOn().orElseThrow();
        }

        Finding shownBy(Finding finding) {
            return finding.on(day())
                    .see("Lägesbilden %d, version %d".formatted(year, picture.version()), "/dokument/" + year);
        }
    }

    public static Finding survey(Optional<Adopted> adopted) {
        return adopted.map(newest -> newest.shownBy(survey(newest.picture()))).orElseGet(PictureRules::none);
    }

    public static Finding otherInformation(Optional<Adopted> adopted) {
        return adopted.map(newest -> newest.shownBy(otherInformation(newest.picture())))
                .orElseGet(PictureRules::none);
    }

    public static Finding analysis(Optional<Adopted> adopted) {
        return adopted.map(newest -> newest.shownBy(analysis(newest.picture()))).orElseGet(PictureRules::none);
    }

    /** @param lastAdoptedOn the day the 24 months count from */
    public static Finding inTime(Optional<LocalDate> lastAdoptedOn, LocalDate today) {
        if (lastAdoptedOn.isEmpty()) {
            return none();
        }
        LocalDate limit = StatutoryPeriods.reviewedBy(lastAdoptedOn.get());
        Finding finding = today.isAfter(limit)
                ? Finding.not("Lägesbilden är äldre än två år.", "Fastställ en ny lägesbild så snart som möjligt.")
                : Finding.fulfilled("Lägesbilden är yngre än två år.");
        return finding.on(lastAdoptedOn.get()).by(limit);
    }

    private static Finding survey(PictureView picture) {
        boolean extent = !picture.extent().isBlank();
        boolean consequences = !picture.consequences().isBlank();
        if (extent && consequences) {
            return Finding.fulfilled("Omfattning och konsekvenser är beskrivna. Lägesbilden har %s."
                    .formatted(Count.of(picture.problems().size(), "problem", "problem")));
        }
        if (extent || consequences) {
            return Finding.partly(
                    extent
                            ? "Omfattningen är beskriven men inte konsekvenserna."
                            : "Konsekvenserna är beskrivna men inte omfattningen.",
                    NEXT_PICTURE);
        }
        return Finding.not("Varken omfattning eller konsekvenser är beskrivna.", NEXT_PICTURE);
    }

    private static Finding otherInformation(PictureView picture) {
        if (!picture.otherInformation().isBlank()) {
            return Finding.fulfilled("Annan information av betydelse finns med.");
        }
        return picture.noOtherInformationReason().isBlank()
                ? Finding.not("Ingen annan information finns med, och inget skäl är angivet.", NEXT_PICTURE)
                : Finding.fulfilled("Ingen annan information fanns. Skälet är angivet.");
    }

    private static Finding analysis(PictureView picture) {
        long analysed = picture.problems().stream()
                .filter(problem -> !problem.analysis().isBlank())
                .count();
        long sources = picture.sources().stream().filter(SourceView::used).count();
        if (picture.analysis().isBlank() && analysed == 0) {
            return Finding.not("Ingen analys är skriven.", NEXT_PICTURE);
        }
        String found = "%s, %s"
                .formatted(
                        Count.of(analysed, "analyserat problem", "analyserade problem"),
                        Count.of(sources, "källa", "källor"));
        return picture.analysis().isBlank() || analysed == 0 || sources == 0
                ? Finding.partly(
                        found + ". Analysen ska gälla minst ett problem, vägas samman och ange sina källor.",
                        NEXT_PICTURE)
                : Finding.fulfilled(found + ".");
    }

    private static Finding none() {
        return Finding.not(NONE, MAKE_ONE);
    }
}
