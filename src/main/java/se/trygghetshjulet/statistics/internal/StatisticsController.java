package se.trygghetshjulet.statistics.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.organisation.Organisation;
import se.trygghetshjulet.organisation.Roles;
import se.trygghetshjulet.statistics.SeriesView;
import se.trygghetshjulet.statistics.Statistics;
import se.trygghetshjulet.statistics.SwedishNumbers;
import se.trygghetshjulet.statistics.internal.kolada.KoladaSettings;
import se.trygghetshjulet.statistics.internal.reading.OwnTemplate;

/** What figures there are, what they show, and where each of them came from. */
@Controller
class StatisticsController {

    static final String PATH = "/statistik";
    static final String EDITION = PATH + "/utgava";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Statistics statistics;
    private final EditionList editions;
    private final SeriesStore series;
    private final Organisation organisation;
    private final KoladaSettings kolada;

    StatisticsController(
            Statistics statistics,
            EditionList editions,
            SeriesStore series,
            Organisation organisation,
            KoladaSettings kolada) {
        this.statistics = statistics;
        this.editions = editions;
        this.series = series;
        this.organisation = organisation;
        this.kolada = kolada;
    }

    @GetMapping(PATH)
    String overview(Authentication who, Model model) {
        model.addAttribute("mayImport", mayImport(who));
        model.addAttribute("kolada", kolada.enabled());
        model.addAttribute("editions", editions.all().stream().map(this::shown).toList());
        model.addAttribute("choices", statistics.choices());
        model.addAttribute("candidates", statistics.candidates());
        model.addAttribute("revised", editions.revised());
        return "statistik";
    }

    private static boolean mayImport(Authentication who) {
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(Set.of("ROLE_" + Roles.COORDINATOR, "ROLE_" + Roles.ANALYST)::contains);
    }

    record ShownEdition(EditionRow edition, String size, String by, String at) {}

    private ShownEdition shown(EditionRow edition) {
        return new ShownEdition(
                edition,
                Math.max(1, edition.sizeBytes() / 1024) + " kB",
                nameOf(edition.importedBy()),
                MINUTE.format(edition.importedAt().atZone(SwedishTime.ZONE)));
    }

    private String nameOf(String personId) {
        try {
            return organisation.person(personId).name();
        } catch (NoSuchElementException e) {
            return personId;
        }
    }

    /** Shows a series. Years that are not years, or the wrong way round, are left as if not given. */
    @GetMapping(PATH + "/serie/{id}")
    String series(
            @PathVariable("id") String id,
            @RequestParam(name = "fran", defaultValue = "") String from,
            @RequestParam(name = "till", defaultValue = "") String to,
            Model model) {
        UUID seriesId = uuid(id);
        int first = year(from, 0);
        int last = year(to, Integer.MAX_VALUE);
        SeriesView view = statistics
                .series(seriesId, Math.min(first, last), Math.max(first, last))
                .orElseThrow(StatisticsController::notFound);
        model.addAttribute("series", view);
        model.addAttribute("chart", view.chart());
        model.addAttribute("from", first == 0 ? "" : from);
        model.addAttribute("to", last == Integer.MAX_VALUE ? "" : to);
        model.addAttribute("years", years(seriesId));
        model.addAttribute("figures", figures(seriesId));
        return "statistik-serie";
    }

    private List<Integer> years(UUID seriesId) {
        return series.figures(seriesId).stream().map(FigureRow::year).distinct().toList();
    }

    record ShownFigure(FigureRow figure, String value) {}

    private List<ShownFigure> figures(UUID seriesId) {
        return series.figures(seriesId).stream()
                .map(figure -> new ShownFigure(figure, SwedishNumbers.text(figure.value())))
                .toList();
    }

    private static int year(String text, int otherwise) {
        return text.matches("\\d{4}") ? Integer.parseInt(text) : otherwise;
    }

    @GetMapping(EDITION + "/{id}/rader.csv")
    ResponseEntity<byte[]> remarks(@PathVariable("id") String id) {
        EditionRow edition = editions.find(uuid(id)).orElseThrow(StatisticsController::notFound);
        return download("rader-" + edition.number() + ".csv", CSV, RemarkList.csv(editions.remarks(edition.id())));
    }

    @GetMapping(PATH + "/mall.csv")
    ResponseEntity<byte[]> csvTemplate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OwnTemplate.writeCsv("", List.of(), out);
        return download("statistikmall.csv", CSV, out.toByteArray());
    }

    @GetMapping(PATH + "/mall.xlsx")
    ResponseEntity<byte[]> workbookTemplate() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OwnTemplate.writeWorkbook("", List.of(), out);
        return download("statistikmall.xlsx", WORKBOOK, out.toByteArray());
    }

    static ResponseEntity<byte[]> download(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    static ResponseEntity<byte[]> csv(String name, byte[] content) {
        return download(name, CSV, content);
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
