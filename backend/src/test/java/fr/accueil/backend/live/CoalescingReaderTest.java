// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CoalescingReaderTest {

    private static final int LAST = 2_000;
    private static final CoalescingReader.Pauses NONE = new CoalescingReader.Pauses(0, 1);

    private final ScheduledExecutorService worker = Workers.scheduled("reader", 4);
    private final List<Integer> shown = Collections.synchronizedList(new ArrayList<>());
    private final List<RuntimeException> failures = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger state = new AtomicInteger();
    private final AtomicInteger readings = new AtomicInteger();
    private final CountDownLatch last = new CountDownLatch(1);

    @AfterEach
    void the_worker_ends() {
        Workers.end(worker);
    }

    private CoalescingReader<Integer> reader(Runnable whileReading) {
        return new CoalescingReader<>(
                () -> {
                    int before = state.get();
                    readings.incrementAndGet();
                    whileReading.run();
                    return before;
                },
                this::show,
                failures::add,
                NONE,
                System::nanoTime,
                worker);
    }

    private void show(int next) {
        shown.add(next);
        if (next == LAST) {
            last.countDown();
        }
    }

    @Test
    void many_changes_during_a_reading_lead_to_one_more_after_it() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(2);
        CoalescingReader<Integer> reader = reader(() -> {
            second.countDown();
            reading.countDown();
            await(changed);
        });

        reader.changed();
        await(reading);
        for (int i = 0; i < 100; i++) {
            state.incrementAndGet();
            reader.changed();
        }
        assertThat(readings).as("no second reading beside the first").hasValue(1);
        changed.countDown();
        await(second);
        settle();

        assertThat(shown).containsExactly(0, 100);
    }

    @Test
    void states_are_handed_on_in_the_order_in_which_they_were_read() {
        CoalescingReader<Integer> reader = reader(() -> {});

        for (int i = 0; i < LAST; i++) {
            state.incrementAndGet();
            reader.changed();
        }
        await(last);

        assertThat(List.copyOf(shown)).isSorted().endsWith(LAST);
    }

    @Test
    void what_ends_during_a_reading_is_shown_nothing_more() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CoalescingReader<Integer> reader = reader(() -> {
            reading.countDown();
            await(ended);
        });

        reader.changed();
        await(reading);
        reader.changed();
        reader.end();
        ended.countDown();
        settle();

        assertThat(shown).isEmpty();
        assertThat(readings).hasValue(1);
    }

    @Test
    void what_could_not_be_read_is_read_again() throws Exception {
        CountDownLatch second = new CountDownLatch(2);
        CoalescingReader<Integer> reader = reader(() -> {
            second.countDown();
            if (readings.get() == 1) {
                throw new IllegalStateException("the database is away");
            }
        });

        reader.changed();
        await(second);
        settle();

        assertThat(failures).extracting(Throwable::getMessage).containsExactly("the database is away");
        assertThat(shown).containsExactly(0);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Until the worker has nothing left to do. */
    private void settle() {
        Workers.end(worker);
    }
}
