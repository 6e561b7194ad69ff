package se.trygghetshjulet.document.internal.archive;

/** What somebody who opens the package in fifty years needs to know first. */
final class ReadMe {

    private ReadMe() {}

    static String of(String municipality, int year) {
        return """
                %s – det brottsförebyggande året %d

                Paketet är gjort av Trygghetshjulet när året var stängt. Det innehåller allt som kommunen och polisen har
                fastställt, beslutat och rapporterat under året enligt lag (2023:196) om kommuners ansvar för
                brottsförebyggande arbete.

                manifest.json   alla filer i paketet, med storlek och kontrollsumma (SHA-256)
                dokument/       dokumenten som de frystes, ett per mapp: PDF (PDF/A-2a), DOCX och i vissa fall XLSX
                data/fryst/     det som fastställdes, som JSON: lägesbild (picture), plan, uppföljning (follow_up), år (year)
                data/*.csv      åtgärder, uppföljningar, beslut och granskningsspår som tabeller (RFC 4180, UTF-8)
                data/*.json     ärenden och granskningsspår som JSON
                data/schema.json  vilka kolumner varje tabell har
                modeller/       processerna (BPMN), beslutstabellerna (DMN) och formulären som året kördes med

                OBS! Filer vars namn slutar på "(sekretess)", och mapparna data och modeller, kan innehålla uppgifter som
                omfattas av sekretess. De får inte lämnas ut utan prövning.

                En text i en tabell som börjar med =, +, - eller @ har en apostrof framför sig, så att ett kalkylprogram
                inte tolkar den som en formel. I JSON-filerna står texten som den skrevs.

                Kontrollera paketet med
                    java -jar trygghetshjulet.jar --verify-archive=<fil>
                """.formatted(municipality, year);
    }
}
