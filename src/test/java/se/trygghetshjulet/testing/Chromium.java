package se.trygghetshjulet.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The Chromium of the machine, without a window. The environment variable {@code CHROMIUM} says where it is when it is
 * not in {@code /usr/bin}.
 */
public final class Chromium implements AutoCloseable {

    private static final String ELSEWHERE = System.getenv("CHROMIUM");
    private static final Path PROGRAM = Path.of(ELSEWHERE == null ? "/usr/bin/chromium" : ELSEWHERE);

    private static final int PATIENCE_MS = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(PROGRAM)
                        // Root cannot run Chromium's sandbox, and CI runs as root.
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    /** Starts it. Where there is none, the tests that ask are skipped, except in CI, where they fail. */
    public static Chromium start() {
        if (!Files.isExecutable(PROGRAM)) {
            String sentence = "There is no Chromium at " + PROGRAM + ". Install it, or set CHROMIUM to where it is.";
            System.out.println(sentence);
            if (System.getenv("CI") == null) {
                abort(sentence);
            }
            fail(sentence);
        }
        // On a busy machine a page takes its time, and nobody gains from a test that does not wait for it.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return new Chromium(Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
