// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A day made up at random, lived through the real commands; nothing that is refused matters. */
final class RandomDay {

    private static final List<String> COUNTERS = List.of("G1", "H1", "H2", "H3");
    private static final List<String> SERVICES = List.of("ORD", "RDV", "ORD-B", "RDV-B", "NUM");

    private final Hall hall;
    private final Random random;

    RandomDay(Hall hall, long seed) {
        this.hall = hall;
        this.random = new Random(seed);
    }

    void live(int moves) {
        COUNTERS.forEach(hall::open);
        for (int i = 0; i < moves; i++) {
            hall.clock.turn(Duration.ofSeconds(random.nextInt(120)));
            if (random.nextInt(5) < 2) {
                hall.ask(any(SERVICES), random.nextInt(8) == 0);
            } else {
                workAt(any(COUNTERS));
            }
        }
    }

    private void workAt(String counter) {
        Optional<TicketDetails> current = hall.counter(counter).current();
        if (random.nextInt(12) == 0) {
            hall.tryUndo(counter);
        } else if (current.isEmpty()) {
            withoutTicket(counter);
        } else if (current.get().status() == TicketStatus.CALLED) {
            hall.tryMove(counter, called());
        } else {
            hall.tryMove(counter, served());
        }
    }

    private void withoutTicket(String counter) {
        switch (random.nextInt(8)) {
            case 0 ->
                hall.queries.waiting(hall.site).stream()
                        .findFirst()
                        .ifPresent(one ->
                                hall.tickets.cancel(hall.admin(), one.ticket().id()));
            case 1 ->
                hall.queries.absent(hall.site).stream()
                        .findFirst()
                        .ifPresent(one -> hall.absentCommands.requeue(hall.admin(), one.id(), true));
            case 2 ->
                hall.queries.onHold(hall.site).stream()
                        .findFirst()
                        .ifPresent(one -> hall.counters.execute(
                                hall.admin(), hall.site.code(), counter, new AgentCommand.Resume(one.id())));
            default -> hall.counters.execute(hall.admin(), hall.site.code(), counter, new AgentCommand.CallNext());
        }
    }

    private CurrentTicketCommand called() {
        return switch (random.nextInt(6)) {
            case 0 -> new CurrentTicketCommand.MarkNoShow();
            case 1 -> new CurrentTicketCommand.ReturnToQueue();
            case 2 -> new CurrentTicketCommand.Recall();
            default -> new CurrentTicketCommand.StartService();
        };
    }

    private CurrentTicketCommand served() {
        return switch (random.nextInt(7)) {
            case 0 -> new CurrentTicketCommand.TransferToService(any(SERVICES), "");
            case 1 -> new CurrentTicketCommand.Hold();
            case 2 -> new CurrentTicketCommand.ChangeService(any(SERVICES));
            case 3 -> new CurrentTicketCommand.Finish(Set.of("incomplete-file"), "");
            default -> new CurrentTicketCommand.Finish();
        };
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
