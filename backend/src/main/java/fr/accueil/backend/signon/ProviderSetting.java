// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be set of a provider. */
enum ProviderSetting {
    ISSUER,
    CLIENT_ID,
    CLIENT_SECRET,
    CLIENT_SECRET_FILE,
    LABEL,
    KIND,
    SCOPES,
    PKCE,
    ALGORITHM,
    AUTHENTICATION,
    ACR,
    REQUIRE,
    UNKNOWN,
    ROLES,
    ROLES_CLAIM,
    ROLES_MAP;

    static final String VARIABLES = "ACCUEIL_SIGNON_";

    /** The one of a name, whatever parts its words. */
    static Optional<ProviderSetting> of(String name) {
        String plain = plain(name);
        return Arrays.stream(values())
                .filter(one -> plain(one.name()).equals(plain))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** The environment variable of a provider. */
    String variable(String provider) {
        return VARIABLES + provider.toUpperCase(Locale.ROOT) + "_" + name();
    }
}
