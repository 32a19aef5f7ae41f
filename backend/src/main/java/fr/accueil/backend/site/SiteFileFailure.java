// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A wrong site file stops the start with its sentence instead of a stack trace. */
class SiteFileFailure extends AbstractFailureAnalyzer<SiteFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SiteFileException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend that line and start again; docs/site-file.md and docs/survey-file.md describe each field.",
                cause);
    }
}
