// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.dispatch.CallOrder;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.domain.Limit;

/** Where a visitor who is sent on stands in the new line, by the site's rule. */
final class Transfers {

    private Transfers() {}

    static Instant countsFrom(Tickets tickets, Held held, Instant own, String line) {
        return switch (held.site().counterRules().transferPlace()) {
            case KEPT -> own;
            case END -> held.now();
            case HEAD -> {
                Optional<Instant> first =
                        tickets.waitingIn(held.site().code(), held.today(), line, Limit.of(1)).stream()
                                .map(head -> head.place().countsFrom())
                                .findFirst();
                yield CallOrder.beforeAll(own, first);
            }
        };
    }
}
