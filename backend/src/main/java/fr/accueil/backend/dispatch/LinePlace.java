// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.Instant;

/**
 * Where a ticket stands: the smaller {@code countsFrom} goes first, and of equals the one issued first.
 *
 * @param issuedSeq the site's event that issued it, unique in the site
 */
public record LinePlace(Instant countsFrom, long issuedSeq) implements Comparable<LinePlace> {

    @Override
    public int compareTo(LinePlace other) {
        int byTime = countsFrom.compareTo(other.countsFrom);
        return byTime != 0 ? byTime : Long.compare(issuedSeq, other.issuedSeq);
    }
}
