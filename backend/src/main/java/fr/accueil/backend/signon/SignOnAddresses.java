// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.web.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.stereotype.Component;

/** The addresses of this server that providers have to know. */
@Component
class SignOnAddresses {

    /** Followed by the id of a provider, which leads back there. */
    static final String BACK = "/sign-in/from/";

    /** Where a provider leads people who have signed out. */
    static final String OUT = "/sign-in/signed-out/";

    private final PublicAddress address;

    SignOnAddresses(PublicAddress address) {
        this.address = address;
    }

    URI back(HttpServletRequest request, String provider) {
        return URI.create(address.of(request, BACK + provider));
    }

    URI out(HttpServletRequest request, String provider) {
        return URI.create(address.of(request, OUT + provider));
    }
}
