package se.trygghetshjulet.year;

import java.time.LocalDate;
import java.util.Map;
import se.trygghetshjulet.demo.internal.story.Sheet;

/** The city's agreement with the police, a year and a half before it ends, and the one that renews it. */
final class PoliceAgreement {

    static final String NEW_FROM = "2028-01-01";

    static final Map<String, Object> ALREADY_SIGNED = Row.of(
            "start", "SIGNED",
            "kind", "AGREEMENT",
            "title", "Samverkan för ett tryggare Malmö",
            "counterpart", "Polisområde Malmö",
            "counterpartType", "POLICE",
            "purposes", "Färre brott och tryggare platser i hela staden.",
            "areas", "Öppna drogscener, unga i riskzon och hållplatser.",
            "validFrom", "2023-07-01",
            "validTo", "2028-06-30",
            "signedOn", "2023-06-20",
            "citySigner", "Stadsdirektören",
            "counterpartSigner", "Polisområdeschefen",
            "fileReference", "STK-2023-310");

    private PoliceAgreement() {}

    /** Fills in an opened form of the agreement or of the one that renews it. */
    static void fill(Sheet sheet, LocalDate today) {
        switch (sheet.key()) {
            case "cooperation-agreement.decide-continuation" ->
                sheet.write("continuation", "RENEW").write("reason", "Samverkan har gett resultat och ska fortsätta.");
            case "cooperation-agreement.review" ->
                sheet.write("verdict", "KEEP").write("text", "Vi träffas varje månad och det fungerar bra.");
            case "cooperation-agreement.prepare" ->
                sheet.write("decision", "GO")
                        .write("areas", "Öppna drogscener, unga i riskzon, hållplatser och vägarna in till staden.")
                        .write("validFrom", NEW_FROM)
                        .write("validTo", "2032-12-31")
                        .write("needsDecision", false);
            case "cooperation-agreement.counterpart-review" ->
                sheet.write("answer", "AGREES")
                        .write("answeredBy", "Polisområdeschefen")
                        .write("answeredOn", today.toString());
            case "cooperation-agreement.sign" ->
                sheet.write("signedOn", today.toString())
                        .write("citySigner", "Stadsdirektören")
                        .write("counterpartSigner", "Polisområdeschefen")
                        .write("fileReference", "STK-2027-588");
            default -> throw new IllegalStateException("No answer to " + sheet.key());
        }
    }
}
