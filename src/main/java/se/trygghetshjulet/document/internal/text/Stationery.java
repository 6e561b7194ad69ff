package se.trygghetshjulet.document.internal.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.document.internal.content.Document;
import se.trygghetshjulet.document.internal.content.Fact;
import se.trygghetshjulet.document.internal.content.Letterhead;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Unit;

/** The paper: the municipality's letterhead, the stamp of a draft, and what stands at the bottom of every page. */
@Component
class Stationery {

    private static final String DRAFT = "UTKAST";
    private static final String SECRET = "SEKRETESS";

    private final Organisation organisation;
    private final Clock clock;

    Stationery(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * @param number the diary number; empty when none has been entered
     * @param reference who to ask; the office's mailbox stands last
     */
    Document document(Item item, Edition edition, boolean draft, String number, List<String> reference, Body body) {
        Unit office = organisation.unit(organisation.municipality().leadingUnit());
        List<String> asked = new ArrayList<>(reference);
        asked.add(office.mailbox());
        Letterhead head = new Letterhead(
                organisation.municipality().name(),
                office.name(),
                List.of(Fact.of("Datum", SwedishTime.today(clock).toString()), new Fact("Vår referens", asked)),
                item.kind().inSwedish(),
                item.name(),
                number);
        Body whole = new Body();
        if (draft) {
            whole.notice("Utkast, hämtat %s. Innehållet kan ändras tills det är fastställt."
                    .formatted(SwedishTime.today(clock)));
        }
        boolean marked = item.secret() && edition == Edition.FULL;
        if (marked) {
            whole.notice("Innehåller uppgifter som kan omfattas av sekretess enligt offentlighets- och sekretesslagen"
                    + " (2009:400). Får inte lämnas ut utan prövning.");
        }
        body.blocks().forEach(whole::add);
        return new Document(head, stamp(draft, marked), footer(item, draft, marked), whole.blocks());
    }

    private static String stamp(boolean draft, boolean secret) {
        return draft && secret ? DRAFT + " · " + SECRET : draft ? DRAFT : secret ? SECRET : "";
    }

    private static String footer(Item item, boolean draft, boolean secret) {
        String about = item.name().startsWith(item.kind().inSwedish())
                ? item.name()
                : item.kind().inSwedish() + ": " + item.name();
        return about + ", version " + item.version() + (draft ? ", utkast" : "") + (secret ? ", sekretess" : "");
    }
}
