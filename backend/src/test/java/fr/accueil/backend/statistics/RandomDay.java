// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.backend.ticket.VisitorCommand;
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
        Optional<TicketView> current = hall.counter(counter).current();
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

    private VisitorCommand called() {
        return switch (random.nextInt(6)) {
            case 0 -> new VisitorCommand.MarkNoShow();
            case 1 -> new VisitorCommand.ReturnToQueue();
            case 2 -> new VisitorCommand.Recall();
            default -> new VisitorCommand.StartService();
        };
    }

    private VisitorCommand served() {
        return switch (random.nextInt(7)) {
            case 0 -> new VisitorCommand.TransferToService(any(SERVICES), "");
            case 1 -> new VisitorCommand.Hold();
            case 2 -> new VisitorCommand.ChangeService(any(SERVICES));
            case 3 -> new VisitorCommand.Finish(Set.of("incomplete-file"), "");
            default -> new VisitorCommand.Finish();
        };
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
