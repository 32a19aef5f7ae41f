// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.display;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.device.DeviceKind;
import fr.accueil.backend.device.TestCalls;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Queue;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.sign.SignPort;
import fr.accueil.display.sign.SignSnapshot;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Implements the port of the signs over the counters. */
@Component
class SignAdapter implements SignPort {

    private final CurrentSite current;
    private final QueueQueries queries;
    private final HallScreenGuard guard;
    private final TestCalls tests;

    SignAdapter(CurrentSite current, QueueQueries queries, HallScreenGuard guard, TestCalls tests) {
        this.current = current;
        this.queries = queries;
        this.guard = guard;
        this.tests = tests;
    }

    @Override
    public HallScreenAccess<SignSnapshot> showing(String counter) {
        return guard.showing(screen(counter));
    }

    @Override
    public Registration watch(String counter, Consumer<HallScreenAccess<SignSnapshot>> listener) {
        Optional<Site> place = place(counter);
        return guard.watch(() -> place.flatMap(current::ifInService).flatMap(site -> screen(site, counter)), listener);
    }

    private Optional<HallScreenGuard.Screen<SignSnapshot>> screen(String counter) {
        return place(counter).flatMap(site -> screen(site, counter));
    }

    private Optional<Site> place(String counter) {
        return current.having(site -> site.counter(counter).isPresent());
    }

    private Optional<HallScreenGuard.Screen<SignSnapshot>> screen(Site site, String counter) {
        return site.counter(counter)
                .map(plan -> new HallScreenGuard.Screen<>(
                        site, DeviceKind.SIGN, counter, plan.name(site.language()), () -> sign(site, plan)));
    }

    private SignSnapshot sign(Site site, CounterPlan plan) {
        return queries.atOneMoment(() -> {
            CounterDetails counter = queries.counter(site, plan);
            return new SignSnapshot(
                    queries.lastSeq(site),
                    site.zone(),
                    plan.word().in(site.language()),
                    plan.number(),
                    queues(site, counter),
                    tests.shown(site, DeviceKind.SIGN, plan.code())
                            .<SignSnapshot.State>map(test -> new SignSnapshot.State.Test(test.seq()))
                            .orElseGet(() -> state(counter)),
                    queries.training(site).isPresent());
        });
    }

    private static List<String> queues(Site site, CounterDetails counter) {
        return counter.queues().stream()
                .flatMap(letter -> site.queue(letter).stream())
                .map(Queue::name)
                .map(name -> name.in(site.language()))
                .toList();
    }

    /** The visitor called or received is shown, whatever the agent prepares meanwhile. */
    private static SignSnapshot.State state(CounterDetails counter) {
        return counter.current().map(SignAdapter::current).orElseGet(() -> switch (counter.state()) {
            case OPEN -> new SignSnapshot.State.Free();
            case PAUSED -> new SignSnapshot.State.Paused();
            case CLOSED -> new SignSnapshot.State.Closed();
        });
    }

    private static SignSnapshot.State current(TicketDetails ticket) {
        return ticket.status() == TicketStatus.SERVING
                ? new SignSnapshot.State.Serving(ticket.number())
                : new SignSnapshot.State.Called(ticket.number(), ticket.callSeq());
    }
}
