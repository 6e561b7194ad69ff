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
        Browser browser = new Browser(port);
        assertThat(browser.signIn("admin", ADMINISTRATOR_PASSWORD).statusCode()).isEqualTo(302);
        browser.openTasklist();
        return browser;
    }

    /** The official with Tasklist open. Replaces the password of earlier browsers, which stay signed in. */
    public static Browser official(int port, String person) {
        Browser browser = new Browser(port);
        browser.signIn(person, newPassword(port, person));
        assertThat(browser.openTasklist().statusCode()).isEqualTo(200);
        return browser;
    }

    /** The password that the administrator hands out to the person; it replaces the one before. */
    public static String newPassword(int port, String person) {
        String page = administrator(port)
                .submitPage("/konton", "/konton", Map.of("person", person))
                .body();
        Matcher password = SHOWN_PASSWORD.matcher(page);
        assertThat(password.find()).isTrue();
        return password.group(1);
    }
}
