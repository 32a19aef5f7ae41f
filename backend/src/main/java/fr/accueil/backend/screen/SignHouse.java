// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.device.DeviceKind;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Queue;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.CounterView;
import fr.accueil.backend.ticket.HallReading;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.TicketView;
import fr.accueil.display.Showing;
import fr.accueil.display.Sign;
import fr.accueil.display.SignBoard;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The signs over the counters in this house. */
@Component
class SignHouse implements SignBoard {

    private final Sites sites;
    private final HallReading hall;
    private final HallDoors doors;

    SignHouse(Sites sites, HallReading hall, HallDoors doors) {
        this.sites = sites;
        this.hall = hall;
        this.doors = doors;
    }

    @Override
    public Showing<Sign> showing(String counter) {
        return doors.showing(hung(counter));
    }

    @Override
    public Registration watch(String counter, Consumer<Showing<Sign>> listener) {
        return doors.watch(hung(counter), listener);
    }

    private Optional<HallDoors.Screen<Sign>> hung(String counter) {
        return sites.all().stream()
                .flatMap(site -> site.counter(counter).stream()
                        .map(plan -> new HallDoors.Screen<>(
                                site, DeviceKind.SIGN, counter, plan.name(site.language()), () -> sign(site, plan))))
                .findFirst();
    }

    private Sign sign(Site site, CounterPlan plan) {
        return hall.atOneMoment(() -> {
            CounterView counter = hall.counter(site, plan);
            return new Sign(
                    hall.lastSeq(site),
                    site.zone(),
                    plan.word().in(site.language()),
                    plan.number(),
                    queues(site, counter),
                    state(counter));
        });
    }

    private static List<String> queues(Site site, CounterView counter) {
        return counter.queues().stream()
                .flatMap(letter -> site.queue(letter).stream())
                .map(Queue::name)
                .map(name -> name.in(site.language()))
                .toList();
    }

    /** Whoever is called or received is shown, whatever the agent prepares meanwhile. */
    private static Sign.State state(CounterView counter) {
        return counter.current().map(SignHouse::current).orElseGet(() -> switch (counter.state()) {
            case OPEN -> new Sign.State.Free();
            case PAUSED -> new Sign.State.Paused();
            case CLOSED -> new Sign.State.Closed();
        });
    }

    private static Sign.State current(TicketView ticket) {
        return ticket.status() == TicketStatus.SERVING
                ? new Sign.State.Serving(ticket.number())
                : new Sign.State.Called(ticket.number(), ticket.callSeq());
    }
}
