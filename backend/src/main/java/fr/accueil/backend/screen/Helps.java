// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.security.Accounts;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterView;
import fr.accueil.counter.CounterSnapshot;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Draws the calls for help as counters and the reception desk see them. */
@Component
class Helps {

    private final Accounts accounts;

    Helps(Accounts accounts) {
        this.accounts = accounts;
    }

    List<CounterSnapshot.Help> of(Site site, List<CounterView> counters, Locale language) {
        return counters.stream()
                .flatMap(counter -> counter.help().stream()
                        .map(asked -> new CounterSnapshot.Help(
                                counter.code(),
                                Names.counter(site, counter.code(), language),
                                asked.since(),
                                asked.answeredBy().map(accounts::nameOf))))
                .toList();
    }
}
