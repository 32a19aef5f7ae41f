// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kind of machine that a person signs in from: one of a closed set, so that nothing a browser sends is kept. */
public record ClientMachine(Browser browser, Platform platform) {

    /** Nothing recognised. */
    public static final ClientMachine UNKNOWN = new ClientMachine(Browser.OTHER, Platform.OTHER);

    private static final int LONGEST = 500;

    /** The browser; the first whose mark is there counts, because browsers name each other. */
    public enum Browser {
        EDGE("edg/"),
        OPERA("opr/"),
        FIREFOX("firefox/", "fxios/"),
        CHROME("chrome/", "chromium/", "crios/"),
        SAFARI("safari/"),
        OTHER;

        private final String[] marks;

        Browser(String... marks) {
            this.marks = marks;
        }
    }

    /** The operating system; the first whose mark is there counts. */
    public enum Platform {
        WINDOWS("windows"),
        ANDROID("android"),
        IOS("iphone", "ipad"),
        MACOS("mac os"),
        CHROMEOS("cros"),
        LINUX("linux", "x11"),
        OTHER;

        private final String[] marks;

        Platform(String... marks) {
            this.marks = marks;
        }
    }

    /** @param userAgent as a browser sent it, of any length and content */
    public static ClientMachine of(@Nullable String userAgent) {
        String text = userAgent == null ? "" : userAgent;
        String sent = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        return new ClientMachine(
                Arrays.stream(Browser.values())
                        .filter(browser -> holds(sent, browser.marks))
                        .findFirst()
                        .orElse(Browser.OTHER),
                Arrays.stream(Platform.values())
                        .filter(platform -> holds(sent, platform.marks))
                        .findFirst()
                        .orElse(Platform.OTHER));
    }

    private static boolean holds(String sent, String... marks) {
        return Arrays.stream(marks).anyMatch(sent::contains);
    }
}
