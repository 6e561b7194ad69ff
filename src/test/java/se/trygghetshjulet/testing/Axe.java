package se.trygghetshjulet.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe-core whether a page, as it stands in the browser, breaks WCAG 2.0 or 2.1, level A or AA. */
public final class Axe {

    private static final List<String> WCAG_21_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Axe() {}

    /** Fails with each broken rule and the places that break it. */
    public static void assertAccessible(Page page) {
        assertThat(violations(page)).as("WCAG 2.1 AA on %s", page.url()).isEmpty();
    }

    /** Every broken rule as {@code color-contrast (serious): #a; #b}. */
    public static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_21_AA).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " (" + rule.getImpact() + "): "
                                + String.join(
                                        "; ",
                                        rule.getNodes().stream()
                                                .map(node -> node.getTarget().toString())
                                                .toList()))
                        .toList();
    }
}
