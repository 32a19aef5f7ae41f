// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * How long entries of a kind are kept: six months to one year for logs, up to three years where they serve internal
 * control (CNIL, délibération n° 2021-122 du 14 octobre 2021).
 */
public enum AuditRetention {
    /** Who came in, who was refused. */
    ACCESS(Period.ofYears(1)),
    /** What was changed, taken out or erased: an office answers for it beyond one budget year. */
    CHANGE(Period.ofYears(3));

    private final Period kept;

    AuditRetention(Period kept) {
        this.kept = kept;
    }

    public Period kept() {
        return kept;
    }

    Instant end(Instant at) {
        return at.atOffset(ZoneOffset.UTC).plus(kept).toInstant();
    }
}
