// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.token;

import fr.accueil.backend.security.TokenScope;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The token that an administrator asks for, as typed.
 *
 * @param name who uses it
 * @param site the only site that it opens; empty for all
 * @param lastDay the last day on which it opens something; empty when it does not expire
 */
public record TokenRequest(String name, TokenScope scope, Optional<String> site, Optional<LocalDate> lastDay) {

    /** Longer names are refused. */
    public static final int NAME_LENGTH = 60;

    public TokenRequest {
        name = name.strip();
    }
}
