// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.dispatch.CallOrder;
import fr.accueil.backend.ticket.Tickets;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.domain.Limit;

/** Where a visitor who is sent on stands in the new line, by the site's rule. */
final class Transfers {

    private Transfers() {}

    static Instant countsFrom(Tickets tickets, LockedCounter at, Instant own, String line) {
        return switch (at.site().counterRules().transferPlace()) {
            case KEPT -> own;
            case END -> at.now();
            case HEAD -> {
                Optional<Instant> first = tickets.waitingIn(at.site().code(), at.today(), line, Limit.of(1)).stream()
                        .map(head -> head.place().countsFrom())
                        .findFirst();
                yield CallOrder.beforeAll(own, first);
            }
        };
    }
}
