// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a site at one moment.
 *
 * @param listed the newest, at most 100, the last made first
 */
public record SiteVersionHistory(String siteName, List<Version> listed) {

    /**
     * One version; times are local to the site.
     *
     * @param author the name of the person who made it; empty for what the server imported itself,
     *     {@code (command-line)} for a command on its machine
     * @param reason perhaps empty
     * @param from when it came, or is to come, into force; empty for what was there from the beginning
     */
    public record Version(int number, State state, String author, String reason, Optional<LocalDateTime> from) {}

    /** Where a version stands. */
    public enum State {
        PLANNED,
        IN_FORCE,
        FORMER,
        TAKEN_BACK
    }
}
