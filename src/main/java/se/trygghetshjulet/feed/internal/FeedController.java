package se.trygghetshjulet.feed.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.trygghetshjulet.access.OpenPath;
import se.trygghetshjulet.organisation.Organisation;

/**
 * What calendar programs fetch. The address is all the proof there is; whatever is wrong with one, the answer is the same,
 * so that it tells nothing of what exists.
 */
@Controller
class FeedController {

    static final String PATH = "/kalender";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Feeds feeds;
    private final CalendarEntries entries;
    private final FeedThrottle throttle;
    private final Organisation organisation;
    private final Clock clock;

    FeedController(
            Feeds feeds, CalendarEntries entries, FeedThrottle throttle, Organisation organisation, Clock clock) {
        this.feeds = feeds;
        this.entries = entries;
        this.throttle = throttle;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping(PATH + "/{id}/{secret}.ics")
    ResponseEntity<byte[]> fetch(
            @PathVariable("id") String id, @PathVariable("secret") String secret, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        if (!throttle.mayAsk(address)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(FeedThrottle.WHILE.toSeconds()))
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        Optional<Feed> feed = id(id).flatMap(known -> feeds.behind(known, secret));
        if (feed.isEmpty()) {
            if (id(id).filter(known -> feeds.wasOpen(known, secret)).isEmpty()) {
                throttle.wrong(address);
            }
            return ResponseEntity.status(HttpStatus.NOT_FOUND)
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(text(feed.get()).getBytes(StandardCharsets.UTF_8));
    }

    private String text(Feed feed) {
        String server =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return CalendarText.of(
                feed.scope().title() + " – " + organisation.municipality().name(),
                entries.of(feed),
                server,
                organisation.municipality().id() + ".trygghetshjulet",
                clock.instant());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Door {

        @Bean
        OpenPath calendarFeeds() {
            return new OpenPath(PATH);
        }
    }
}
