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
                dokument/utanfor-aret/  dokument om ärenden som inte hör till något år, till exempel överenskommelser,
                                om de frystes medan året pågick
                bilagor/        filer som har lämnats in med årets uppgifter, som de bifogades; i bilagor/utanfor-aret/ de i andra
                                ärenden medan året pågick
                data/fryst/     varje fryst version av det som fastställdes, som JSON: lägesbild (picture), plan, uppföljning
                                (follow_up), år (year)
                data/fryst/utanfor-aret/  överenskommelser (agreement), särskilda satsningar (effort) och möten i det
                                strategiska rådet (council) som frystes medan året pågick
                data/*.csv      åtgärder, uppföljningar, beslut och deras rättelser, bilagor och granskningsspår som tabeller
                                (RFC 4180, UTF-8)
                data/*.json     ärenden och granskningsspår som JSON
                data/granskningsspar-utanfor-aret.*  vad som gjordes i andra fall medan året pågick, till exempel rättelser,
                                särskilda satsningar, överenskommelser, frånvaro och statistik
                data/schema.json  vad varje kolumn i tabellerna och varje fält i JSON-filerna betyder
                modeller/       processerna (BPMN), beslutstabellerna (DMN) och formulären som året kördes med

                OBS! Filer vars namn slutar på "(sekretess)" och mapparna bilagor, data och modeller kan innehålla uppgifter som
                omfattas av sekretess. De får inte lämnas ut utan prövning.

                En text i en tabell som börjar med =, +, - eller @ har en apostrof framför sig, så att ett kalkylprogram
                inte tolkar den som en formel. I JSON-filerna står texten som den skrevs.

                Kontrollera paketet med
                    java -jar trygghetshjulet.jar --verify-archive=<fil>
                """.formatted(municipality, year);
    }
}
