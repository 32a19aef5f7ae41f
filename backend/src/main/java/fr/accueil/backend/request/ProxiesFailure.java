// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains what to do when the trusted proxies were refused. */
class ProxiesFailure extends AbstractFailureAnalyzer<ProxiesRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ProxiesRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Leave it out, or write addresses such as 10.1.2.3, 10.1.0.0/16 or fd00::/8, apart by commas.",
                cause);
    }
}
