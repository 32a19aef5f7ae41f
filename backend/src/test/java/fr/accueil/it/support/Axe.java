// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * axe on a page as it is now. The library's own runner opens a page for each result, or loads axe anew for each, which
 * takes three times the work; these pages have no frames.
 */
final class Axe {

    private static final String SCRIPT = script();

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "EN-301-549", "RGAAv4");

    private static final String RUN = """
            async tags => {
              const { passes, violations } = await axe.run(document, {
                runOnly: { type: 'tag', values: tags },
                resultTypes: ['violations'],
              });
              return {
                tried: passes.length,
                wrong: violations.map(({ id, nodes }) => id + ': ' + nodes.map(node => node.html).join(', ')),
              };
            }""";

    private Axe() {}

    /** The rules of WCAG 2.2 A and AA, EN 301 549 and RGAA 4. */
    static void assertAccessible(Page page, String state) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        Map<?, ?> result = (Map<?, ?>) page.evaluate(RUN, TAGS);
        assertThat((Integer) result.get("tried"))
                .as("rules that axe tried on " + state)
                .isPositive();
        assertThat((List<?>) result.get("wrong")).as(state).isEmpty();
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
