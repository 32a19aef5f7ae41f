// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import static org.awaitility.Awaitility.await;

import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.event.LoggedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The events of a site reach those who follow it. */
class SiteStreamTest {

    @Test
    void what_could_not_be_read_is_read_again_without_waiting_for_another_event() {
        AtomicInteger readings = new AtomicInteger();
        SiteStream stream = new SiteStream("salle", 6, (site, seq, most) -> {
            if (readings.incrementAndGet() < 4) {
                throw new IllegalStateException("no database");
            }
            return seq < 7 ? List.of(event(7)) : List.of();
        });
        List<Long> told = new CopyOnWriteArrayList<>();
        stream.follow(events -> events.forEach(event -> told.add(event.seq())));

        stream.wake(List.of());

        await().until(() -> told.equals(List.of(7L)));
        stream.stop();
    }

    private static LoggedEvent event(long seq) {
        return new LoggedEvent(
                "salle",
                seq,
                new CounterChanged(
                        Instant.parse("2030-01-01T08:00:00Z"),
                        "G1",
                        CounterState.OPEN,
                        Optional.empty(),
                        Optional.empty()));
    }
}
