// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import java.time.Instant;

/**
 * A time in which a site trains its staff.
 *
 * @param by the login of the person who began it
 * @param seq the number of the event with which it began
 */
public record Training(Instant since, Instant until, String by, long seq) {

    /** @throws IllegalArgumentException when it would end before it begins */
    public Training {
        if (!until.isAfter(since)) {
            throw new IllegalArgumentException("a training from " + since + " until " + until);
        }
    }

    public boolean isOver(Instant now) {
        return !until.isAfter(now);
    }
}
