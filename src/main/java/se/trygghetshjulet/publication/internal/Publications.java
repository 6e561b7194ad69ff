package se.trygghetshjulet.publication.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.trygghetshjulet.calendar.SwedishTime;
import se.trygghetshjulet.cycle.Cycles;
import se.trygghetshjulet.cycle.PublicSummary;
import se.trygghetshjulet.cycle.Year;

/** The summaries that have been published. One that names anything secret is withheld, whoever reviewed it. */
@Component
class Publications {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);

    private final Cycles cycles;
    private final SecretTitles secrets;
    private final Clock clock;

    Publications(Cycles cycles, SecretTitles secrets, Clock clock) {
        this.cycles = cycles;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The newest that may be shown. */
    Optional<PublishedSummary> newest() {
        return cycles.all().stream().flatMap(year -> published(year).stream()).findFirst();
    }

    private Optional<PublishedSummary> published(Year year) {
        PublicSummary summary = cycles.summary(year.id());
        LocalDate today = SwedishTime.today(clock);
        return summary.publishedOn()
                .filter(day -> !day.isAfter(today))
                .filter(day -> !summary.text().isBlank())
                .filter(day -> mayBeShown(year, summary.text()))
                .map(day -> new PublishedSummary(year.year(), day, paragraphs(summary.text())));
    }

    private boolean mayBeShown(Year year, String text) {
        boolean clean = !secrets.areNamedIn(text);
        if (!clean) {
            LOG.warn(
                    "Sammanfattningen {} visas inte på den öppna sidan: den nämner något som är sekretessmarkerat.",
                    year.year());
        }
        return clean;
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
