// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A page of the audit.
 *
 * @param siteName of the only site that is shown; empty when all are
 * @param zone of the clock by which the times are shown
 * @param actions the codes of all actions, such as {@code SIGNED_IN}
 * @param lines the newest first, at most {@link AuditPort#PAGE}
 * @param hasMore whether there are older ones
 */
public record AuditPage(
        Optional<String> siteName, ZoneId zone, List<String> actions, List<Line> lines, boolean hasMore) {

    /**
     * An entry.
     *
     * @param actor a login, the name of a device or a token, or a name in parentheses
     * @param site the code of the site; empty when it concerns all
     * @param origin the device, or the network address of the machine
     * @param before in lines {@code name: value}; empty when there is nothing to say
     * @param after in the same form
     */
    public record Line(
            long number,
            Instant at,
            String action,
            String actor,
            Optional<String> site,
            Optional<String> origin,
            String subject,
            String before,
            String after) {}
}
