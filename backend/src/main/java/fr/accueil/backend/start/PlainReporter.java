// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the terminal why a start cannot go on, and what to do about it. */
final class PlainReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.printf("%nAccueil cannot start.%n%n%s%n", analysis.getDescription());
        String action = analysis.getAction();
        if (action != null && !action.isBlank()) {
            System.err.printf("%n%s%n", action);
        }
    }
}
