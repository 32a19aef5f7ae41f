// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.support.HandClock;
import fr.accueil.backend.support.Simultaneously;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A follower receives everything in order, or its socket closes, however the container answers. */
class SocketLineTest {

    private static final int SENDERS = 8;
    private static final int EACH = 400;

    private final HandClock clock = new HandClock(Instant.parse("2030-01-01T08:00:00Z"));
    private final ControlledSession session = new ControlledSession();
    private final SocketLine line = new SocketLine(session.session(), 10_000, "come back", clock.ticker());

    @AfterEach
    void stop() {
        session.stop();
    }

    @Test
    void everything_arrives_once_and_in_order_however_late_and_on_whatever_thread_the_container_answers() {
        session.answers(
                ControlledSession.Answer.IN_THE_CALL,
                ControlledSession.Answer.LATER,
                ControlledSession.Answer.TWICE,
                ControlledSession.Answer.LATER,
                ControlledSession.Answer.TWICE_LATER);

        Simultaneously.act(SENDERS, who -> {
            IntStream.range(0, EACH).forEach(i -> line.send(who + " " + i));
            return List.<Integer>of();
        });

        await().atMost(Duration.ofSeconds(30)).until(() -> session.sent().size() >= SENDERS * EACH);
        assertThat(session.overlapped()).as("two texts on their way at once").isFalse();
        for (int who = 0; who < SENDERS; who++) {
            String mine = who + " ";
            assertThat(session.sent().stream().filter(text -> text.startsWith(mine)))
                    .containsExactlyElementsOf(
                            IntStream.range(0, EACH).mapToObj(i -> mine + i).toList());
        }
        assertThat(session.isClosed()).isFalse();
    }

    @Test
    void a_follower_whose_text_gets_no_answer_is_closed_at_the_next_ping() {
        session.answers(ControlledSession.Answer.NEVER);
        line.send("A001 is called");
        line.send("ping");
        assertThat(session.isClosed()).isFalse();

        clock.turn(SocketLine.PATIENCE.plusSeconds(1));
        line.send("ping");

        await().until(session::isClosed);
    }

    @Test
    void a_text_that_was_only_slow_closes_nothing() {
        session.answers(ControlledSession.Answer.NEVER);
        line.send("A001 is called");
        clock.turn(SocketLine.PATIENCE.minusSeconds(1));
        session.answers(ControlledSession.Answer.IN_THE_CALL);
        session.answerNow();
        line.send("A002 is called");

        assertThat(session.sent()).containsExactly("A001 is called", "A002 is called");
        assertThat(session.isClosed()).isFalse();
    }

    @Test
    void a_container_that_fails_in_whatever_way_closes_the_socket_and_harms_no_other() {
        for (ControlledSession.Answer failure : List.of(
                ControlledSession.Answer.FAILURE,
                ControlledSession.Answer.EXCEPTION,
                ControlledSession.Answer.FAILURE_LATER)) {
            ControlledSession other = new ControlledSession();
            other.closesWithAnException();
            other.answers(failure);
            SocketLine broken = new SocketLine(other.session(), 10, "come back", clock.ticker());

            broken.send("A001 is called");

            await().until(other::isClosed);
            IntStream.range(0, 100).forEach(i -> broken.send("ping"));
            assertThat(other.sent()).as(failure.name()).hasSize(1);
            other.stop();
        }
    }
}
