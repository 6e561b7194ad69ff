package se.trygghetshjulet.year;

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

    static void renewed(Sheet sheet) {
        sheet.write("continuation", "RENEW").write("reason", "Samverkan har gett resultat och ska fortsätta.");
    }

    static void reviewed(Sheet sheet) {
        sheet.write("verdict", "KEEP").write("text", "Vi träffas varje månad och det fungerar bra.");
    }

    static void prepared(Sheet sheet) {
        sheet.write("decision", "GO")
                .write("areas", "Öppna drogscener, unga i riskzon, hållplatser och vägarna in till staden.")
                .write("validFrom", NEW_FROM)
                .write("validTo", "2032-12-31")
                .write("needsDecision", false);
    }

    static void answered(Sheet sheet) {
        sheet.write("answer", "AGREES")
                .write("answeredBy", "Polisområdeschefen")
                .write("answeredOn", "2027-08-24");
    }

    static void signed(Sheet sheet) {
        sheet.write("signedOn", "2027-08-30")
                .write("citySigner", "Stadsdirektören")
                .write("counterpartSigner", "Polisområdeschefen")
                .write("fileReference", "STK-2027-588");
    }
}
