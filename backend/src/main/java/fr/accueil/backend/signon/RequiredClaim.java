// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a claim must hold, such as the SIRET of an office.
 *
 * @param values one of them is enough
 */
record RequiredClaim(String claim, Set<String> values) {

    RequiredClaim {
        values = Set.copyOf(values);
    }

    /** Of a text {@code claim=value, value}; empty for another form. */
    static Optional<RequiredClaim> parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            return Optional.empty();
        }
        Set<String> values = new TreeSet<>();
        Arrays.stream(text.substring(equals + 1).split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new RequiredClaim(text.substring(0, equals).strip(), values));
    }

    boolean isMetBy(Claims claims) {
        return claims.texts(claim).stream().anyMatch(values::contains);
    }
}
