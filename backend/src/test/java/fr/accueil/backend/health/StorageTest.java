// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.health;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;

class StorageTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger checks = new AtomicInteger();

    @Test
    void many_requests_at_once_cause_one_write() {
        Storage storage = new Storage(checks::incrementAndGet, nanos::get, Runnable::run);
        for (int i = 0; i < 1000; i++) {
            assertThat(storage.state()).isEqualTo(Storage.State.WORKS);
        }
        assertThat(checks).hasValue(1);
        nanos.addAndGet(Storage.SHARED.toNanos());
        assertThat(storage.state()).isEqualTo(Storage.State.WORKS);
        assertThat(checks).hasValue(2);
    }

    @Test
    void a_database_that_cannot_be_written_is_reported_and_so_is_its_return() {
        boolean[] full = {true};
        Storage storage = new Storage(
                () -> {
                    if (full[0]) {
                        throw new IllegalStateException("no space");
                    }
                },
                nanos::get,
                Runnable::run);
        assertThat(storage.state()).isEqualTo(Storage.State.FAILS);
        full[0] = false;
        nanos.addAndGet(Storage.SHARED.toNanos());
        assertThat(storage.state()).isEqualTo(Storage.State.WORKS);
    }

    @Test
    void while_a_check_hangs_no_caller_waits_and_no_second_one_begins() {
        Deque<Runnable> hanging = new ArrayDeque<>();
        AtomicLong leaping = new AtomicLong();
        // Each reading of the time is three seconds later: the patience of every caller is over.
        Storage storage = new Storage(checks::incrementAndGet, () -> leaping.addAndGet(3_000_000_000L), hanging::add);
        assertThat(storage.state()).isEqualTo(Storage.State.DOES_NOT_ANSWER);
        assertThat(storage.state()).isEqualTo(Storage.State.DOES_NOT_ANSWER);
        assertThat(hanging).hasSize(1);
        hanging.pop().run();
        assertThat(checks).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_check_writes_and_leaves_nothing(Database database) {
        Hall hall = Hall.on(database);
        new WriteCheck(hall.jdbc, hall.bean(PlatformTransactionManager.class)).write();
        assertThat(hall.jdbc.queryForObject("select count(*) from write_check", Integer.class))
                .isZero();
    }
}
