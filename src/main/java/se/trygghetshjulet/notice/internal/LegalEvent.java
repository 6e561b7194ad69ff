package se.trygghetshjulet.notice.internal;

import java.util.Map;
import se.trygghetshjulet.notice.NoticeVariable;

/** What the values of {@link NoticeVariable#LEGAL_EVENT} are called, and what is to be done by the day. */
enum LegalEvent {
    COUNCIL_ANNOUNCED(
            "Kungörelsen om fullmäktiges sammanträde",
            "Senast %s ska sammanträdet vara kungjort på anslagstavlan, med ärendet i listan"
                    + " (kommunallagen 5 kap. 13 §)."),
    COUNCIL_MINUTES_ADJUSTED(
            "Justeringen av fullmäktiges protokoll",
            "Senast %s ska protokollet från fullmäktige vara justerat (kommunallagen 5 kap. 69 §)."),
    COUNCIL_MINUTES_POSTED(
            "Anslaget om fullmäktiges protokoll",
            "Senast %s ska justeringen av protokollet från fullmäktige vara tillkännagiven på"
                    + " anslagstavlan (kommunallagen 8 kap. 12 §)."),
    LEGAL_FORCE(
            "Ett beslut vinner laga kraft",
            "Beslutet vinner laga kraft %s om anslaget har suttit uppe och ingen har överklagat (kommunallagen 13"
                    + " kap. 5 §).");

    private final String matter;
    private final String sentence;

    LegalEvent(String matter, String sentence) {
        this.matter = matter;
        this.sentence = sentence;
    }

    static LegalEvent of(Map<NoticeVariable, String> params) {
        return valueOf(params.get(NoticeVariable.LEGAL_EVENT));
    }

    String matter() {
        return matter;
    }

    String sentence(String day) {
        return sentence.formatted(day);
    }
}
