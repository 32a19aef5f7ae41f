// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterRows;
import org.springframework.stereotype.Component;

/** The queues that agents chose for their counters, after a change of the site. */
@Component
public class CounterQueues {

    private final CounterRows counters;

    CounterQueues(CounterRows counters) {
        this.counters = counters;
    }

    /** Open counters forget queues that the site does not have any more; run alone at the site. */
    public void follow(Site next) {
        counters.ofSite(next.code())
                .forEach(row -> row.keepQueues(letter -> next.queue(letter).isPresent()));
    }
}
