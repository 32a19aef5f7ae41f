// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import fr.accueil.backend.limit.ClientNetwork;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an attempt to sign in comes from.
 *
 * @param address of the client
 * @param shown the cookie of {@link KnownMachines}, of any content
 */
public record SignInDetails(String address, @Nullable String shown) implements Serializable {

    /** Of a request. */
    public static SignInDetails of(HttpServletRequest request) {
        return new SignInDetails(
                request.getRemoteAddr(), KnownMachines.shown(request).orElse(null));
    }

    public ClientNetwork network() {
        return ClientNetwork.of(address);
    }

    public Optional<String> machine() {
        return Optional.ofNullable(shown);
    }
}
