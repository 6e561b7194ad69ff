package se.trygghetshjulet.notice.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.notice.NoticeTemplate;
import se.trygghetshjulet.notice.NoticeVariable;
import se.trygghetshjulet.notice.Urgency;
import se.trygghetshjulet.organisation.Organ;
import se.trygghetshjulet.organisation.Organisation;

/** The Swedish sentences of the mails. */
final class Wording {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE yyyy-MM-dd", SWEDISH);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'kl.' HH.mm", SWEDISH);

    private final Organisation organisation;
    private final Addresses addresses;
    private final StepNames steps;
    private final WorkingDays workingDays;

    Wording(Organisation organisation, Addresses addresses, StepNames steps, WorkingDays workingDays) {
        this.organisation = organisation;
        this.addresses = addresses;
        this.steps = steps;
        this.workingDays = workingDays;
    }

    /** As {@link #label(NoticeTemplate)}; what is acute says so first, but not to the one who need do nothing more. */
    String heading(Delivery delivery) {
        NoticeTemplate template = delivery.notice().template();
        String label = label(template);
        return delivery.urgency() == Urgency.ACUTE && template != NoticeTemplate.HANDED_OVER
                ? "Akut: " + label.substring(0, 1).toLowerCase(SWEDISH) + label.substring(1)
                : label;
    }

    /** A few words that tell in the list of the mailbox what it is. */
    String label(NoticeTemplate template) {
        return switch (template) {
            case ASSIGNED -> "Ny uppgift";
            case GROUP_TASK -> "Uppgift att ta";
            case REMINDER -> "Påminnelse";
            case DUE_TODAY -> "Sista dag i dag";
            case DUE_MOVED -> "Ny sista dag";
            case OVERDUE, OVERDUE_TO_DEPUTY -> "Försenad uppgift";
            case HANDED_OVER -> "Inte längre hos dig";
            case ESCALATED_TO_HOLDER -> "Din chef har fått veta";
            case ESCALATED_TO_SUPERIOR -> "Försenad hos någon du är chef för";
            case ESCALATED_TO_TOP -> "Mycket försenad";
            case COMMENTED -> "Ny kommentar";
            case LEGAL_CLOCK -> "Lagens tid går ut";
            case AGREEMENT_EXPIRING -> "Överenskommelse går ut";
            case COUNCIL_NEVER_MET -> "Rådet har inte mötts";
            case DECISION_DISPATCHED -> "Beslut expedierat";
            case DEPUTY_APPOINTED -> "Du är ersättare";
            case YEAR_CANCELLED -> "Året är avbrutet";
            case ROLE_VACANT -> "Ingen sköter rollen";
            case TASK_WITHDRAWN -> "Inte kvar hos dig";
            case LEGAL_DAY -> "En dag enligt lagen";
            case INCIDENT -> "Något har stannat";
            case FIGURES_REVISED -> "Rättade siffror";
        };
    }

    /** What has happened, in a sentence or two. */
    String sentence(NoticeTemplate template, Map<NoticeVariable, String> params) {
        return switch (template) {
            case ASSIGNED -> "Du har fått en uppgift.";
            case GROUP_TASK -> "En uppgift väntar på att någon av er som är " + role(params) + " tar den.";
            case REMINDER -> "Den här uppgiften är inte klar än.";
            case DUE_TODAY -> "Den här uppgiften behöver bli klar.";
            case DUE_MOVED ->
                "Sista dagen är flyttad. Tidigare sista dag var " + day(params.get(NoticeVariable.PREVIOUS_DUE)) + ".";
            case OVERDUE ->
                "Uppgiften är försenad. Gör den nu, eller hör av dig till samordnaren om något hindrar dig.";
            case OVERDUE_TO_DEPUTY ->
                "Uppgiften är försenad. Den ligger hos " + person(params)
                        + ", som du står som ersättare för i kommunens fil. Är den personen borta kan du göra uppgiften så"
                        + " snart frånvaron är registrerad på sidan Ersättare.";
            case HANDED_OVER ->
                params.containsKey(NoticeVariable.PERSON)
                        ? "Uppgiften låg hos dig. Nu har " + person(params) + " den, och du behöver inte göra den."
                        : "Uppgiften låg hos dig. Nu väntar den på att någon som har rollen tar den.";
            case ESCALATED_TO_HOLDER ->
                "Uppgiften är försenad. Din närmaste chef har fått veta det och kan nu också göra den.";
            case ESCALATED_TO_SUPERIOR ->
                "En uppgift hos " + whose(params)
                        + " är försenad. Du kan nu göra den själv, eller se till att den blir gjord.";
            case ESCALATED_TO_TOP ->
                "En uppgift hos " + whose(params)
                        + " är mycket försenad, trots påminnelser till den ansvariga och chefen.";
            case COMMENTED ->
                person(params) + " har skrivit en kommentar till uppgiften. Du läser och svarar på uppgiftens sida.";
            case LEGAL_CLOCK -> legalClock(params);
            case AGREEMENT_EXPIRING ->
                "Överenskommelsens sista dag är " + day(params.get(NoticeVariable.UNTIL))
                        + ". På sidan Överenskommelser ser du vad som är på gång. Ska samverkan fortsätta behövs en ny.";
            case COUNCIL_NEVER_MET ->
                "Det strategiska rådet har inte mötts än, och ingen har börjat kalla till det. Sista dag enligt kommunens"
                        + " egen ordning är " + day(params.get(NoticeVariable.UNTIL))
                        + ". Starta Strategiskt råd i Tasklist, så får du uppgiften att kalla.";
            case DECISION_DISPATCHED ->
                "Ett beslut i " + organ(params) + " har expedierats. Protokollsutdraget finns på sidan Dokument.";
            case DEPUTY_APPOINTED ->
                "Du är ersättare för " + person(params) + " från "
                        + day(params.get(NoticeVariable.FROM)) + " till och med "
                        + day(params.get(NoticeVariable.UNTIL))
                        + ". Under den tiden får du samma uppgifter och samma post.";
            case YEAR_CANCELLED ->
                "Arbetet med året " + params.get(NoticeVariable.YEAR)
                        + " är avbrutet. Uppgifterna du hade i det är borttagna och du behöver inte göra något mer."
                        + " Det som redan är gjort finns kvar i akten. Frågor besvaras av samordnaren.";
            case ROLE_VACANT -> unattended(params);
            case TASK_WITHDRAWN ->
                "Uppgiften är gjord, avbruten eller hos någon annan. Du behöver inte göra något. Den bifogade filen tar"
                        + " bort den ur din kalender.";
            case LEGAL_DAY -> legalDay(params);
            case INCIDENT ->
                "Processmotorn har gett upp ett steg efter upprepade försök. Ärendet står stilla där tills felet är"
                        + " rättat och du trycker på Försök igen på sidan Processläge.";
            case FIGURES_REVISED ->
                "Den som ger ut statistiken har rättat siffror som något hos dig bygger på. Inget har ändrats av sig"
                        + " självt. Se på sidan Statistik vad som är rättat, och om slutsatserna håller.";
        };
    }

    /** What it is about, for a notice without a task. */
    String matter(NoticeTemplate template, Map<NoticeVariable, String> params) {
        return switch (template) {
            case LEGAL_CLOCK -> legalMatter(params) + " (6 § lag 2023:196)";
            case INCIDENT ->
                steps.name(params.get(NoticeVariable.ACTIVITY)) + " (" + params.get(NoticeVariable.ACTIVITY) + ")";
            case AGREEMENT_EXPIRING ->
                "Överenskommelse nr " + params.get(NoticeVariable.AGREEMENT) + " (9 § lag 2023:196)";
            case COUNCIL_NEVER_MET -> "Strategiskt råd (10 § lag 2023:196)";
            case DECISION_DISPATCHED -> organ(params);
            case DEPUTY_APPOINTED -> person(params);
            case YEAR_CANCELLED -> "Året " + params.get(NoticeVariable.YEAR);
            case ROLE_VACANT -> role(params);
            case FIGURES_REVISED -> "Statistik som ni använder";
            case LEGAL_DAY -> LegalEvent.of(params).matter();
            default -> label(template);
        };
    }

    String step(String key) {
        return steps.name(key);
    }

    /** "fredag 2027-03-12 (3 arbetsdagar kvar)", counted from today. */
    String lastDay(LocalDate due, LocalDate today) {
        String day = DAY.format(due);
        if (due.equals(today)) {
            return day + " (i dag)";
        }
        return due.isAfter(today)
                ? day + " (" + count(workingDays.between(today, due)) + " kvar)"
                : day + " (" + late(workingDays.between(due, today)) + ")";
    }

    /**
     * As {@link #lastDay(LocalDate, LocalDate)}, with the hour of what counts in hours: "måndag 2027-05-10, senast kl. 13.14
     * (i dag)".
     */
    String lastDay(LocalDate due, LocalTime time, LocalDate today, LocalTime now) {
        String hour = DAY.format(due) + ", senast " + TIME.format(time);
        boolean passedToday = due.equals(today) && time.isBefore(now);
        return passedToday ? hour + " (passerad)" : lastDay(due, today).replace(DAY.format(due), hour);
    }

    /** "3 saker väntar på dig". */
    String digestHeading(int items) {
        return items == 1 ? "En sak väntar på dig" : items + " saker väntar på dig";
    }

    /** Why this addressee gets a mail that was another's first; empty when it is the addressee's own. */
    String why(Delivery delivery) {
        if (delivery.via() == Delivery.Via.DIRECT) {
            return "";
        }
        String first = addresses.name(Addressee.parse(delivery.insteadOf()));
        return delivery.via() == Delivery.Via.STAND_IN
                ? "Du får det här som ersättare för " + first + ". Så här stod det:"
                : "Det här nådde inte " + first + ". Se till att någon tar hand om det. Så här stod det:";
    }

    private String unattended(Map<NoticeVariable, String> params) {
        return params.containsKey(NoticeVariable.FROM)
                ? "Från " + day(params.get(NoticeVariable.FROM))
                        + " är alla som har rollen borta, och ingen ersättare är på plats."
                        + " Uppgifter som går dit blir liggande. Utse en ersättare på sidan Ersättare."
                : "Ingen har rollen " + role(params)
                        + ". Uppgifter som går dit blir liggande tills kommunens fil har en innehavare.";
    }

    private static String legalDay(Map<NoticeVariable, String> params) {
        return LegalEvent.of(params).sentence(day(params.get(NoticeVariable.LEGAL_DATE)));
    }

    private String legalClock(Map<NoticeVariable, String> params) {
        return "Senast " + day(params.get(NoticeVariable.LEGAL_DATE))
                + " måste det vara gjort: lagen kräver det minst vartannat år.";
    }

    private static String legalMatter(Map<NoticeVariable, String> params) {
        return params.get(NoticeVariable.LEGAL_MATTER).equals("PICTURE")
                ? "Lägesbilden ska uppdateras"
                : "Åtgärdsplanen ska följas upp";
    }

    private String whose(Map<NoticeVariable, String> params) {
        return params.containsKey(NoticeVariable.PERSON) ? person(params) + " (" + role(params) + ")" : role(params);
    }

    private String person(Map<NoticeVariable, String> params) {
        return addresses.name(Addressee.person(params.get(NoticeVariable.PERSON)));
    }

    private String role(Map<NoticeVariable, String> params) {
        return addresses.name(new Addressee(Addressee.Kind.ROLE, params.get(NoticeVariable.ROLE)));
    }

    private String organ(Map<NoticeVariable, String> params) {
        String id = params.get(NoticeVariable.ORGAN);
        return organisation.organs().stream()
                .filter(organ -> organ.id().equals(id))
                .map(Organ::name)
                .findFirst()
                .orElse(id);
    }

    private static String day(String date) {
        return DAY.format(LocalDate.parse(date));
    }

    private static String late(int workingDays) {
        return workingDays == 0 ? "passerad" : count(workingDays) + " sen";
    }

    private static String count(int workingDays) {
        return workingDays == 1 ? "1 arbetsdag" : workingDays + " arbetsdagar";
    }
}
