// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.audit;

import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The network address that the present request comes from. */
final class RequestOrigin {

    private RequestOrigin() {}

    /** Empty outside of a request. */
    static Optional<String> now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.ofNullable(attributes.getRequest().getRemoteAddr())
                : Optional.empty();
    }
}
