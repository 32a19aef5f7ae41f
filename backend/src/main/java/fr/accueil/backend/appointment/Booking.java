// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.time.Instant;
import java.util.Optional;

/**
 * An appointment as a file or another system gives it.
 *
 * @param reference as {@link ReferenceReader#reference} gives it
 * @param sourceKey its name there, at most 200 characters
 * @param service the code of a check-in service of the site
 * @param language a language code of at most 10 characters
 */
record Booking(
        String reference,
        String sourceKey,
        Instant bookedAt,
        String service,
        Optional<String> language,
        Optional<ShortName> name,
        boolean cancelled) {}
