// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.security.SignedIn;

/** Whether a person whom a provider vouches for may come in. */
public sealed interface ProviderAnswer {

    /** They may. */
    record Known(SignedIn person) implements ProviderAnswer {}

    /** Their account is disabled. */
    record Disabled(SignedIn owner) implements ProviderAnswer {}

    /** They have an account, and the provider tells of no role any more. */
    record NoRole(SignedIn owner) implements ProviderAnswer {}

    /** They wait for an administrator. */
    record Waiting() implements ProviderAnswer {}

    /** They are unknown, and the provider's people do not wait for an account. */
    record Unknown() implements ProviderAnswer {}

    /** Too many wait, or have accounts, already. */
    record Full() implements ProviderAnswer {}
}
