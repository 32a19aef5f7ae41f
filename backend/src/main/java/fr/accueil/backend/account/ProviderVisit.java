// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

/**
 * A person comes from a provider, who has vouched for them.
 *
 * @param draft what the provider tells of the person, of any content; its grants are those of the claims
 * @param rolesBy who gives the roles
 * @param mayWait whether an unknown person without roles waits for an administrator, or is refused
 */
public record ProviderVisit(ProviderPerson person, AccountDraft draft, RolesBy rolesBy, boolean mayWait) {

    /** Who gives the roles of the people of a provider. */
    public enum RolesBy {
        /** Administrators alone. */
        HAND,
        /** The claims at the first sign-in, administrators afterwards. */
        FIRST,
        /** The claims at each sign-in; what administrators change lasts until the next one. */
        ALWAYS
    }

    /** It holds a name. */
    @Override
    public String toString() {
        return "a visit of " + person;
    }
}
