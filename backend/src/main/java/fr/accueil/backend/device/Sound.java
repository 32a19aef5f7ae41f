// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What is heard of a screen that announces calls. */
public enum Sound {
    /** The voice of the server. */
    HOUSE,
    /** The voice of its own browser. */
    BROWSER,
    /** It has no voice: the chime alone. */
    CHIME,
    /** Nothing: its browser refuses sound until somebody touches the screen. */
    BLOCKED;

    /** A sound as a page says it; nothing for other words. */
    static Optional<Sound> of(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "HOUSE" -> Optional.of(HOUSE);
            case "BROWSER" -> Optional.of(BROWSER);
            case "CHIME" -> Optional.of(CHIME);
            case "BLOCKED" -> Optional.of(BLOCKED);
            default -> Optional.empty();
        };
    }

    /** What is heard, and since when. */
    public record Heard(Sound sound, Instant since) {}
}
