// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.support.Simultaneously;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordTurnsTest {

    private final PasswordTurns turns = new PasswordTurns(2);
    private final AtomicInteger atWork = new AtomicInteger();
    private final AtomicInteger mostAtWork = new AtomicInteger();

    @Test
    void of_thirty_passwords_that_come_at_once_all_are_judged_two_at_a_time() {
        List<Optional<Boolean>> judged = Simultaneously.act(30, i -> turns.take(false, this::judge));

        assertThat(judged).allSatisfy(one -> assertThat(one).contains(true));
        assertThat(mostAtWork.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void an_owner_on_a_known_machine_does_not_wait_behind_strangers() {
        CountDownLatch strangers = new CountDownLatch(2);
        CountDownLatch owner = new CountDownLatch(1);

        List<Optional<Boolean>> judged = Simultaneously.act(3, i -> {
            if (i < 2) {
                return turns.take(false, () -> {
                    strangers.countDown();
                    return waitedFor(owner);
                });
            }
            waitedFor(strangers);
            return turns.take(true, () -> {
                owner.countDown();
                return true;
            });
        });

        assertThat(judged).allSatisfy(one -> assertThat(one).contains(true));
    }

    @Test
    void an_attempt_after_thirty_waiting_ones_is_refused_at_once() {
        CountDownLatch over = new CountDownLatch(1);
        List<Thread> crowd = IntStream.range(0, 32)
                .mapToObj(i -> Thread.ofPlatform().start(() -> turns.take(false, () -> waitedFor(over))))
                .toList();
        await().until(() -> crowd.stream().allMatch(one -> one.getState() == Thread.State.TIMED_WAITING));

        AtomicBoolean judged = new AtomicBoolean();
        Thread last = Thread.ofPlatform()
                .start(() -> turns.take(false, () -> {
                    judged.set(true);
                    return true;
                }));

        await().until(() -> !last.isAlive() || last.getState() == Thread.State.TIMED_WAITING);
        assertThat(last.isAlive()).as("waits").isFalse();
        assertThat(judged).isFalse();
        assertThat(turns.take(true, () -> true)).contains(true);
        over.countDown();
    }

    private boolean judge() {
        mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
        Thread.yield();
        atWork.decrementAndGet();
        return true;
    }

    private static boolean waitedFor(CountDownLatch latch) {
        try {
            return latch.await(30, java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
