// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** The ways in by providers of identities, beside the one by a password. */
public interface ProviderSignOn {

    /**
     * A button on the page where people sign in.
     *
     * @param id its name in the settings, for the address
     * @param label as people know the provider
     * @param isAway whether it did not answer a moment ago
     */
    record Offer(String id, String label, boolean isAway) {}

    /** One for each provider, in the order of the settings. */
    List<Offer> offers();

    /** The offer of a name, of any length and content. */
    default Optional<Offer> offer(String id) {
        return offers().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Where people come back from a provider. */
    AbstractAuthenticationProcessingFilter entrance();

    /** Notes, before a sign-in ends, at which provider it has to end as well. */
    LogoutHandler leaving();

    /** Leads a person who has signed out on: to the provider, or to the page where people sign in. */
    LogoutSuccessHandler left();
}
