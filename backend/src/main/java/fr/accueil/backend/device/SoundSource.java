// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The sound of a screen that announces calls. */
public enum SoundSource {
    /** The voice of the server. */
    SERVER,
    /** The voice of its own browser. */
    BROWSER,
    /** It has no voice: the chime alone. */
    CHIME,
    /** No sound: its browser refuses it until a person touches the screen. */
    BLOCKED;

    /** The sound that a page names; empty for other words. */
    static Optional<SoundSource> of(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "SERVER" -> Optional.of(SERVER);
            case "BROWSER" -> Optional.of(BROWSER);
            case "CHIME" -> Optional.of(CHIME);
            case "BLOCKED" -> Optional.of(BLOCKED);
            default -> Optional.empty();
        };
    }

    /** A sound, and since when. */
    public record Heard(SoundSource sound, Instant since) {}
}
