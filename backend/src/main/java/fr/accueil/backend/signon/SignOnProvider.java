// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import com.nimbusds.jose.JWSAlgorithm;
import fr.accueil.backend.account.ProviderVisit.RolesBy;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A provider of identities, as the settings name it.
 *
 * @param id small letters and digits, at most 20
 * @param label as people know it
 * @param issuer its address, by which it signs
 * @param required what the claims must hold; empty when everybody whom the provider knows may come
 * @param mayWait whether unknown people without a role wait for an administrator
 */
record SignOnProvider(
        String id,
        String label,
        Kind kind,
        URI issuer,
        Client client,
        Asked asked,
        Optional<RequiredClaim> required,
        Roles roles,
        boolean mayWait) {

    /** What a provider is known to want. */
    enum Kind {
        OIDC,
        /** It refuses what it has not announced, and signs what it tells of a person. */
        PROCONNECT
    }

    /**
     * What this server is to the provider.
     *
     * @param byPost whether the secret goes in the form; empty to do as the provider says
     */
    record Client(String id, String secret, Optional<Boolean> byPost) {

        /** It holds a secret. */
        @Override
        public String toString() {
            return "Client[" + id + "]";
        }
    }

    /**
     * What is asked for.
     *
     * @param isProven whether the code is bound to this server by a proof (PKCE)
     * @param algorithm by which the provider signs
     * @param levels how strongly people must identify themselves (acr); empty for as they like
     */
    record Asked(List<String> scopes, boolean isProven, JWSAlgorithm algorithm, List<String> levels) {

        Asked {
            scopes = List.copyOf(scopes);
            levels = List.copyOf(levels);
        }
    }

    /**
     * Where roles come from.
     *
     * @param claim that names groups, such as {@code groups} or {@code realm_access.roles}
     */
    record Roles(RolesBy by, String claim, ClaimRoles map) {}
}
