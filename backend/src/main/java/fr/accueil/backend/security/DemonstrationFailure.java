// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how to go on when a demonstration was refused. */
class DemonstrationFailure extends AbstractFailureAnalyzer<DemonstrationRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemonstrationRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Leave ACCUEIL_ADDRESS at 127.0.0.1, or say it twice with ACCUEIL_DEMO_ANYWHERE=true.",
                cause);
    }
}
