// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.security.SignOnRefusal;

/** What came of the question whom a provider vouches for. */
sealed interface Vouching {

    /**
     * It vouches for a person.
     *
     * @param subject who it is at the provider
     * @param idToken as it was signed, to be shown when the person signs out
     */
    record Vouched(String subject, Claims claims, String idToken) implements Vouching {

        /** It is about a person. */
        @Override
        public String toString() {
            return "Vouched[]";
        }
    }

    record Refused(SignOnRefusal refusal) implements Vouching {}
}
