// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which settings change an address or a port that the system does not give to this program. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AddressFailure extends AbstractFailureAnalyzer<WebServerException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WebServerException cause) {
        BindException refused = findCause(cause, BindException.class);
        if (refused == null || cause instanceof PortInUseException) {
            return null;
        }
        return new FailureAnalysis(
                "The server cannot listen on its address and port: " + refused.getMessage() + ".",
                "Name an address of this machine in ACCUEIL_ADDRESS, and a port in ACCUEIL_PORT that its user may open"
                        + " (above 1023 without further rights).",
                cause);
    }
}
