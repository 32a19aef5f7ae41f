// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are wanted; each part that is empty wants all.
 *
 * @param site only entries of this site, none that concern all sites
 * @param from the first instant
 * @param to the first instant after the last
 * @param actor a part of the name of who did it, in any case; at most {@value #LONGEST} characters count
 * @param text a part of the subject, of before or of after, in any case; at most {@value #LONGEST} characters count
 */
public record AuditQuery(
        Optional<String> site,
        Optional<Instant> from,
        Optional<Instant> to,
        Optional<String> actor,
        Optional<AuditAction> action,
        Optional<String> text) {

    public static final int LONGEST = 80;

    public AuditQuery {
        actor = searched(actor);
        text = searched(text);
    }

    private static Optional<String> searched(Optional<String> typed) {
        return typed.map(words -> StoredText.line(words, 2 * LONGEST))
                .map(words -> words.substring(0, Math.min(words.length(), LONGEST)))
                .filter(words -> !words.isEmpty());
    }
}
