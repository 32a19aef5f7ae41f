// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.token;

import fr.accueil.manager.common.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The tokens that an administrator manages, at one moment.
 *
 * @param sites those that a new token can open
 * @param allSites whether a new token can open all sites
 * @param today the first day that can be a last day
 */
public record TokenList(
        String siteName,
        ZoneId zone,
        Instant now,
        LocalDate today,
        List<Choice> sites,
        boolean allSites,
        List<Token> tokens) {

    /**
     * A token without its value.
     *
     * @param key names it to the port
     * @param scope empty for one from before scopes, which has the rights of a role
     * @param site the name of the only site that it opens; empty for all
     * @param createdAt empty for one from before scopes, as {@code createdBy}
     * @param lastDay the last day on which it opens something
     * @param over whether that day has passed
     * @param usedAt to about a minute
     */
    public record Token(
            String key,
            String name,
            Optional<Scope> scope,
            Optional<String> site,
            Optional<Instant> createdAt,
            Optional<String> createdBy,
            Optional<LocalDate> lastDay,
            boolean over,
            Optional<Instant> usedAt) {}

    /** What a program may do. */
    public enum Scope {
        KIOSK,
        FEED,
        STATISTICS,
        APPOINTMENTS,
        COUNTERS,
        FULL
    }
}
