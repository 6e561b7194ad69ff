package se.trygghetshjulet.compliance.internal.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.trygghetshjulet.agreement.AgreementView;
import se.trygghetshjulet.agreement.Standing;

/** 7, 9 and 10 §§: other planning, agreements and the strategic council. */
public final class CooperationRules {

    private static final String AGREEMENTS_PAGE = "/overenskommelser";

    private CooperationRules() {}

    /**
     * @param statedOn the day the coordinator last said how the work goes together with other planning
     * @param pictureAdoptedOn the day the newest picture was adopted: an older statement was made on other grounds
     */
    public static Finding integration(Optional<LocalDate> statedOn, Optional<LocalDate> pictureAdoptedOn) {
        if (statedOn.isEmpty()) {
            return Finding.not(
                    "Inget ställningstagande är antecknat.",
                    "Samordnaren antecknar nedan vilken annan planering arbetet hänger ihop med.");
        }
        boolean older = pictureAdoptedOn.filter(statedOn.get()::isBefore).isPresent();
        Finding finding = older
                ? Finding.partly(
                        "Ställningstagandet är äldre än lägesbilden.",
                        "Gå igenom ställningstagandet nedan och spara det på nytt.")
                : Finding.fulfilled(
                        "Kommunen har tagit ställning till vilken annan planering arbetet hänger ihop med.");
        return finding.on(statedOn.get()).see("Ställningstagandet", "/lagkoll#stallningstagande");
    }

    /** @param agreements as they stand today */
    public static Finding agreements(List<AgreementView> agreements) {
        List<AgreementView> inForce = agreements.stream()
                .filter(agreement -> agreement.standing().inForce())
                .toList();
        List<AgreementView> whole =
                inForce.stream().filter(CooperationRules::whole).toList();
        if (!whole.isEmpty()) {
            return Finding.fulfilled("%s med syften och områden gäller."
                            .formatted(Count.of(whole.size(), "överenskommelse", "överenskommelser")))
                    .on(newest(whole))
                    .by(lastDay(whole))
                    .see("Överenskommelserna", AGREEMENTS_PAGE);
        }
        if (!inForce.isEmpty()) {
            return Finding.partly(
                            "En överenskommelse gäller men anger inte både syften och områden.",
                            "Förnya överenskommelsen så att den anger syften och områden.")
                    .see("Överenskommelserna", AGREEMENTS_PAGE);
        }
        boolean coming = agreements.stream()
                .anyMatch(agreement ->
                        agreement.standing() == Standing.PREPARING || agreement.standing() == Standing.COMING);
        return coming
                ? Finding.partly("Ingen överenskommelse gäller, men en är på väg.", "För arbetet till undertecknande.")
                        .see("Överenskommelserna", AGREEMENTS_PAGE)
                : Finding.not(
                        "Ingen överenskommelse gäller.",
                        "Starta processen Överenskommelse med en relevant aktör, till exempel polisen.");
    }

    /**
     * @param latest the day the council last met
     * @param nextAtLatest the day by which it must meet, by the municipality's own interval
     * @param chair who led it for the municipality; empty when nobody did
     */
    public static Finding council(
            Optional<LocalDate> latest, Optional<LocalDate> nextAtLatest, Optional<String> chair, LocalDate today) {
        if (latest.isEmpty()) {
            return Finding.not("Rådet har inte mötts.", "Starta processen Strategiskt råd och kalla till ett möte.")
                    .by(nextAtLatest);
        }
        boolean late = nextAtLatest.filter(today::isAfter).isPresent();
        Finding finding;
        if (chair.isEmpty()) {
            finding = Finding.partly(
                    "Rådet har mötts, men ingen ordförande från kommunen är antecknad.",
                    "Ange i nästa kallelse vem som leder rådet för kommunen.");
        } else if (late) {
            finding = Finding.partly(
                    "Kommunen leder rådet, men det har inte mötts så ofta som kommunen har bestämt.",
                    "Kalla till nästa möte.");
        } else {
            finding = Finding.fulfilled("Kommunen leder rådet, och det möts så ofta som kommunen har bestämt.");
        }
        return finding.on(latest.get()).by(nextAtLatest);
    }

    private static boolean whole(AgreementView agreement) {
        return written(agreement.purposes()) && written(agreement.areas());
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }

    private static LocalDate newest(List<AgreementView> agreements) {
        return agreements.stream()
                .map(AgreementView::validFrom)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The day after which none of them holds; empty when one holds until further notice. */
    private static Optional<LocalDate> lastDay(List<AgreementView> agreements) {
        return agreements.stream().anyMatch(agreement -> agreement.end() == null)
                ? Optional.empty()
                : agreements.stream().map(AgreementView::end).max(Comparator.naturalOrder());
    }
}
