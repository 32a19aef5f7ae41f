// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Whether a page can be read whole: nothing of it is cut, covered or outside the screen. */
public final class WholePage {

    /** The page has measured its new size, and what it then changed is drawn. */
    private static final String TWO_FRAMES =
            "() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private static final String FITTED = "() => !document.documentElement.hasAttribute('data-fitting')";

    private static final String OVERFLOW = script();

    private WholePage() {}

    public static void resize(Page page, ViewportSize size) {
        page.setViewportSize(size.width, size.height);
        drawn(page);
    }

    /** Waits until what has changed has its place and is drawn. */
    public static void drawn(Page page) {
        page.evaluate(TWO_FRAMES);
        page.waitForFunction(FITTED);
        page.evaluate(TWO_FRAMES);
    }

    /** What stays lost: the two buttons of a long page come a moment after its last line. */
    @SuppressWarnings("unchecked")
    public static List<String> lost(Page page) {
        try {
            page.waitForFunction("() => (" + OVERFLOW.substring(OVERFLOW.indexOf("() =>")) + ")().length === 0");
            return List.of();
        } catch (TimeoutError stillLost) {
            return (List<String>) page.evaluate(OVERFLOW);
        }
    }

    /** Whether all of it is there at once, without the two buttons that scroll. */
    public static boolean fits(Page page) {
        return !Boolean.TRUE.equals(page.evaluate("document.querySelector('.kiosk').hasAttribute('data-overflow')"));
    }

    private static String script() {
        try (InputStream script = WholePage.class.getResourceAsStream("/overflow.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
