// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.secret;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how to go on when a secret was refused. */
class SecretFailure extends AbstractFailureAnalyzer<SecretRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SecretRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Give " + cause.setting()
                        + " a longer value, such as one made by: openssl rand -hex 24. Or leave it out.",
                cause);
    }
}
