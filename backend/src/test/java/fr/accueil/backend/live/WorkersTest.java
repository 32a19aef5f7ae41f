// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.log.EventReader;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A server that stops, beside another that works on. */
class WorkersTest {

    private final Hall hall = Hall.on(Database.H2);

    @RepeatedTest(20)
    void a_worker_that_ends_while_it_writes_keeps_the_database_open_for_all() throws InterruptedException {
        ScheduledExecutorService workers = Workers.scheduled("leaving", 2);
        CountDownLatch atWork = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            workers.execute(() -> {
                for (int write = 0; write < 20; write++) {
                    atWork.countDown();
                    hall.jdbc.update("update site set definition = definition where code = 'guyane'");
                }
            });
        }
        atWork.await();

        Workers.end(workers);

        assertThat(workers.isTerminated()).isTrue();
        assertThat(hall.issue("ORD").number()).isNotBlank();
    }

    @Test
    void what_was_to_be_done_later_or_comes_too_late_is_dropped_without_a_word() {
        ScheduledExecutorService workers = Workers.scheduled("leaving", 1);
        AtomicInteger done = new AtomicInteger();
        workers.schedule(done::incrementAndGet, 1, TimeUnit.HOURS);

        Workers.end(workers);
        workers.execute(done::incrementAndGet);

        assertThat(workers.isTerminated()).isTrue();
        assertThat(done).hasValue(0);
    }

    @Test
    void a_stream_that_has_ended_sends_nothing_more() {
        EventReader log = hall.bean(EventReader.class);
        SiteStream stream = new SiteStream("salle", log.lastSeq("salle"), log::after);
        AtomicInteger told = new AtomicInteger();
        stream.follow(events -> told.addAndGet(events.size()));

        stream.stop();
        hall.issue("ORD");
        stream.wake(List.of());

        assertThat(told).hasValue(0);
    }
}
