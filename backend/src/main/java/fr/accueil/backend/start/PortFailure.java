// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which setting changes a port that is taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortFailure extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Port " + cause.getPort() + " is used by another program.",
                "End that program, or name another port in ACCUEIL_PORT.",
                cause);
    }
}
