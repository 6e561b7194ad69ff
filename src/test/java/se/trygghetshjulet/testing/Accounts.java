package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Browsers of people who have signed in the real way: the administrator hands out a password, and it is used. */
public final class Accounts {

    public static final String ADMINISTRATOR_PASSWORD = "only-for-the-tests-2027";

    private static final Pattern SHOWN_PASSWORD = Pattern.compile("<code>([^<]+)</code>");

    private static final Map<String, String> PASSWORDS = new ConcurrentHashMap<>();

    private Accounts() {}

    public static Browser administrator(int port) {
        Browser browser = signedInAdministrator(port);
        browser.openTasklist();
        return browser;
    }

    /** The official with Tasklist open. Earlier browsers of theirs stay signed in. */
    public static Browser official(int port, String person) {
        Browser browser = signedIn(port, person);
        assertThat(browser.openTasklist().statusCode()).isEqualTo(200);
        return browser;
    }

    /** The administrator, who has only just signed in. */
    public static Browser signedInAdministrator(int port) {
        Browser browser = new Browser(port);
        assertThat(browser.signIn("admin", ADMINISTRATOR_PASSWORD).statusCode()).isEqualTo(302);
        return browser;
    }

    /** As {@link #official}, who has not opened Tasklist and therefore has no token of its pages. */
    public static Browser signedIn(int port, String person) {
        Browser browser = new Browser(port);
        boolean refused = browser.signIn(person, password(port, person))
                .headers()
                .firstValue("Location")
                .filter(to -> to.endsWith("?fel"))
                .isPresent();
        if (refused) {
            // An earlier application of this JVM had the same port.
            browser.signIn(person, newPassword(port, person));
        }
        return browser;
    }

    /** The password that the person has got from the administrator; they get one the first time. */
    public static String password(int port, String person) {
        String known = PASSWORDS.get(key(port, person));
        return known == null ? newPassword(port, person) : known;
    }

    /** What the administrator hands out to the person, whose earlier password no longer works. */
    public static String newPassword(int port, String person) {
        String page = signedInAdministrator(port)
                .submitPage("/konton", "/konton", Map.of("person", person))
                .body();
        Matcher password = SHOWN_PASSWORD.matcher(page);
        assertThat(password.find()).isTrue();
        PASSWORDS.put(key(port, person), password.group(1));
        return password.group(1);
    }

    private static String key(int port, String person) {
        return port + " " + person;
    }
}
