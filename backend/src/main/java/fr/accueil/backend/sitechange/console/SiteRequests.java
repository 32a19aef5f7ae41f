// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import fr.accueil.backend.console.RequestAnswers;
import fr.accueil.backend.console.RequestKind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers {@code ./accueil site} while the server runs. */
@Component
class SiteRequests implements RequestAnswers {

    private final SiteDesk desk;

    SiteRequests(SiteDesk desk) {
        this.desk = desk;
    }

    @Override
    public RequestKind kind() {
        return RequestKind.SITE;
    }

    @Override
    public Optional<List<String>> answer(List<String> lines) {
        return SiteLines.order(lines).map(asked -> SiteLines.written(desk.answer(asked.order(), asked.language())));
    }
}
