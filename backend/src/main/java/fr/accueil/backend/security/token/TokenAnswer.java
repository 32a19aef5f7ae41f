// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.token;

/** What became of a request for a token. */
public sealed interface TokenAnswer {

    /** @param value shown to the administrator this one time, and kept nowhere */
    record Created(StoredToken token, String value) implements TokenAnswer {

        /** Without the value, so that no log line can have it. */
        @Override
        public String toString() {
            return "Created[" + token.name() + "]";
        }
    }

    /** Nothing was made. */
    record Refused(Reason reason) implements TokenAnswer {}

    /** Why not. */
    enum Reason {
        NAME_MISSING,
        NAME_TOO_LONG,
        /** Not only letters, digits, spaces and simple signs. */
        NAME_UNREADABLE,
        NAME_TAKEN,
        SITE_UNKNOWN,
        DAY_OVER,
        DAY_TOO_FAR,
        TOO_MANY
    }
}
