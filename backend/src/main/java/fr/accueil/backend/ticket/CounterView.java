// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A counter at one moment.
 *
 * @param since when its state began
 * @param agent the login, or the name given through the API, of who holds it
 * @param queues what it serves, in order of preference
 * @param current the ticket called or served there
 */
public record CounterView(
        String site,
        String code,
        CounterState state,
        Instant since,
        Optional<String> agent,
        List<String> queues,
        Optional<TicketView> current) {}
