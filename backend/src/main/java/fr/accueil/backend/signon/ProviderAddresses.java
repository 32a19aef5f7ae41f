// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which addresses of a provider are used: encrypted ones, and those of this very machine. */
final class ProviderAddresses {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private ProviderAddresses() {}

    static boolean isSafe(@Nullable URI address) {
        if (address == null || address.getHost() == null || address.getUserInfo() != null) {
            return false;
        }
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost());
    }
}
