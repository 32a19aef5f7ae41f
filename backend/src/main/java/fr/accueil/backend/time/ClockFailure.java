// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.time;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says how to go on when the clock was refused. */
class ClockFailure extends AbstractFailureAnalyzer<ClockRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ClockRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Leave it out, or write an instant such as 2026-10-25T08:00:00Z with ACCUEIL_DEMO=true.",
                cause);
    }
}
