package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Browsers of people who have signed in the real way: the administrator hands out a password, and it is used. */
public final class Accounts {

    public static final String ADMINISTRATOR_PASSWORD = "only-for-the-tests-2027";

    private static final Pattern SHOWN_PASSWORD = Pattern.compile("<code>([^<]+)</code>");

    private Accounts() {}

    public static Browser administrator(int port) {
        Browser browser = signedInAdministrator(port);
        browser.openTasklist();
        return browser;
    }

    /** The official with Tasklist open. Replaces the password of earlier browsers, which stay signed in. */
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
        browser.signIn(person, newPassword(port, person));
        return browser;
    }

    /** What the administrator hands out to the person, whose earlier password no longer works. */
    public static String newPassword(int port, String person) {
        String page = signedInAdministrator(port)
                .submitPage("/konton", "/konton", Map.of("person", person))
                .body();
        Matcher password = SHOWN_PASSWORD.matcher(page);
        assertThat(password.find()).isTrue();
        return password.group(1);
    }
}
