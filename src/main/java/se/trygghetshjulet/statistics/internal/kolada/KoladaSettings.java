package se.trygghetshjulet.statistics.internal.kolada;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether and where Kolada is asked. The address comes from here alone: nothing a person types and nothing Kolada answers
 * can lead a call to another place.
 *
 * @param enabled off unless the municipality says otherwise
 * @param address the root of version 3 of the interface
 * @param timeout for one call, from its beginning to the last byte
 */
@ConfigurationProperties("trygghetshjulet.statistics.kolada")
public record KoladaSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("https://api.kolada.se/v3") URI address,
        @DefaultValue("20s") Duration timeout) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    public KoladaSettings {
        boolean safe = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
        if (!safe || address.getUserInfo() != null || address.getQuery() != null) {
            throw new IllegalArgumentException(
                    "trygghetshjulet.statistics.kolada.address: skriv en adress som börjar med https://");
        }
    }
}
