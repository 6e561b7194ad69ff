package se.trygghetshjulet.statistics.internal;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.statistics.Area;
import se.trygghetshjulet.statistics.internal.kolada.KoladaFile;
import se.trygghetshjulet.statistics.internal.kolada.KoladaRefused;
import se.trygghetshjulet.statistics.internal.kolada.KoladaSettings;

/** Fetches a key figure from Kolada and shows it like a file that was dropped. Closed when Kolada is turned off. */
@Controller
class KoladaController {

    private final KoladaFile kolada;
    private final KoladaSettings settings;
    private final DroppedFiles dropped;
    private final List<Area> areas;
    private final Clock clock;

    KoladaController(
            KoladaFile kolada,
            KoladaSettings settings,
            DroppedFiles dropped,
            References references,
            ComparableMunicipalities comparable,
            Organisation organisation,
            Clock clock) {
        this.kolada = kolada;
        this.settings = settings;
        this.dropped = dropped;
        this.areas = Stream.concat(Stream.of(references.municipality()), comparable.of(organisation).stream())
                .distinct()
                .toList();
        this.clock = clock;
    }

    @PostMapping(ImportController.FILES + "/kolada")
    String fetch(
            @RequestParam("nyckeltal") String kpi,
            @RequestParam("fran") String from,
            @RequestParam("till") String to,
            Authentication who,
            RedirectAttributes flash) {
        if (!settings.enabled()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String asked = kpi.strip().toUpperCase(Locale.ROOT);
        try {
            byte[] content = kolada.fetch(asked, areas, year(from), year(to));
            String name = "Kolada %s %s.csv".formatted(asked, SwedishTime.today(clock));
            DroppedFile file = dropped.keep(new ByteArrayInputStream(content), name, who.getName());
            return "redirect:" + ImportController.FILES + "/" + file.id();
        } catch (KoladaRefused refused) {
            flash.addFlashAttribute("fault", refused.getMessage());
            return "redirect:" + StatisticsController.PATH;
        }
    }

    /** What is no year is out of every range. */
    private static int year(String text) {
        return text.strip().matches("(19|20)\\d{2}") ? Integer.parseInt(text.strip()) : -1_000;
    }
}
