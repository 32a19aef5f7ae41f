// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.counter.common.CounterSnapshot;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Reads the calls for help that counters and the reception desk show. */
@Component
public class HelpCallReading {

    private final Accounts accounts;

    HelpCallReading(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<CounterSnapshot.Help> of(Site site, List<CounterDetails> counters, Locale language) {
        return counters.stream()
                .flatMap(counter -> counter.help().stream()
                        .map(asked -> new CounterSnapshot.Help(
                                counter.code(),
                                StaffNames.counter(site, counter.code(), language),
                                asked.since(),
                                asked.answeredBy().map(accounts::nameOf))))
                .toList();
    }
}
