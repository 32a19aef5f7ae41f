// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LiveStateTest extends BrowserlessTest {

    private final Hall hall = new Hall();
    private final List<Throwable> failures = new ArrayList<>();

    private record State(long seq, String text) {}

    /** A source whose state the test sets. */
    private static final class Hall {

        private final List<Consumer<State>> listeners = new ArrayList<>();
        private State state = new State(1, "first");
        private Runnable whileFollowing = () -> {};
        private Runnable whileReading = () -> {};

        Registration follow(Consumer<State> listener) {
            listeners.add(listener);
            whileFollowing.run();
            return () -> listeners.remove(listener);
        }

        State read() {
            State before = state;
            whileReading.run();
            return before;
        }

        void becomes(State next) {
            state = next;
            sends(next);
        }

        void sends(State next) {
            List.copyOf(listeners).forEach(listener -> listener.accept(next));
        }
    }

    private LiveState<State> live() {
        return new LiveState<>(UI.getCurrent(), hall::follow, hall::read, Comparator.comparingLong(State::seq));
    }

    @Test
    void an_event_while_the_page_begins_to_follow_is_shown() {
        hall.whileFollowing = () -> hall.state = new State(2, "second");

        assertThat(live().now().text()).isEqualTo("second");
    }

    @Test
    void an_event_while_the_page_reads_for_the_first_time_is_shown() {
        hall.whileReading = () -> hall.becomes(new State(2, "second"));
        LiveState<State> live = live();
        assertThat(live.now().text()).isEqualTo("first");

        runPending();

        assertThat(live.now().text()).isEqualTo("second");
    }

    @Test
    void a_state_that_arrives_after_a_newer_one_is_not_shown() {
        LiveState<State> live = live();
        hall.sends(new State(5, "fifth"));
        runPending();

        hall.sends(new State(4, "fourth"));
        runPending();
        live.accept(new State(3, "third"));

        assertThat(live.now().text()).isEqualTo("fifth");
    }

    @Test
    void of_two_states_with_one_number_the_later_one_is_shown() {
        LiveState<State> live = live();

        hall.sends(new State(1, "a printer is out of paper"));
        runPending();

        assertThat(live.now().text()).isEqualTo("a printer is out of paper");
    }

    @Test
    void many_events_before_the_page_has_its_turn_are_shown_once_and_the_newest_wins() throws Exception {
        LiveState<State> live = live();
        List<String> shown = new ArrayList<>();
        live.onShown(state -> shown.add(state.text()));

        onAnotherThread(() -> {
            for (int i = 2; i < 500; i++) {
                hall.sends(new State(i, "state " + i));
            }
            hall.sends(new State(100, "late"));
        });
        assertThat(shown).isEmpty();
        runPending();

        assertThat(shown).containsExactly("state 499");
    }

    @Test
    void states_from_many_threads_never_go_back() throws Exception {
        LiveState<State> live = live();
        List<Long> shown = new ArrayList<>();
        live.onShown(state -> shown.add(state.seq()));
        CountDownLatch together = new CountDownLatch(4);

        List<FutureTask<Void>> senders = new ArrayList<>();
        for (int sender = 0; sender < 4; sender++) {
            int first = 2 + sender;
            senders.add(started(() -> {
                together.countDown();
                together.await();
                for (int seq = first; seq < 2_000; seq += 4) {
                    hall.sends(new State(seq, "state"));
                }
                return null;
            }));
        }
        while (senders.stream().anyMatch(sender -> !sender.isDone())) {
            runPending();
        }
        runPending();

        assertThat(shown).isSorted().endsWith(1_999L);
    }

    @Test
    void the_failure_of_one_listener_is_reported_and_the_others_are_called() {
        VaadinSession.getCurrent().setErrorHandler(event -> failures.add(event.getThrowable()));
        LiveState<State> live = live();
        List<String> received = new ArrayList<>();
        live.onSent((before, now) -> {
            throw new IllegalStateException("a listener that fails");
        });
        live.onSent((before, now) -> received.add(before.text() + " then " + now.text()));
        live.onShown(state -> {
            throw new IllegalStateException("another listener that fails");
        });
        live.onShown(state -> received.add(state.text()));

        hall.sends(new State(2, "second"));
        runPending();
        hall.sends(new State(3, "third"));
        runPending();

        assertThat(received).containsExactly("first then second", "second", "second then third", "third");
        assertThat(failures).hasSize(4);
    }

    @Test
    void the_failure_of_one_part_of_the_page_leaves_the_others_live() {
        VaadinSession.getCurrent().setErrorHandler(event -> failures.add(event.getThrowable()));
        LiveState<State> live = live();
        Span broken = new Span();
        Span well = new Span();
        UI.getCurrent().add(broken, well);
        Signal.effect(broken, () -> {
            if (live.signal().get().seq() > 1) {
                throw new IllegalStateException("a part that fails");
            }
        });
        well.bindText(live.signal().map(State::text));

        hall.sends(new State(2, "second"));
        runPending();

        assertThat(well.getText()).isEqualTo("second");
        assertThat(failures).isNotEmpty();
    }

    @Test
    void a_page_that_closes_while_a_state_is_on_its_way_shows_nothing_more() throws Exception {
        LiveState<State> live = live();
        List<State> shown = new ArrayList<>();
        live.onShown(shown::add);
        onAnotherThread(() -> hall.sends(new State(2, "second")));

        live.end();
        runPending();
        live.accept(new State(3, "third"));

        assertThat(shown).isEmpty();
        assertThat(hall.listeners).isEmpty();
    }

    @Test
    void a_listener_that_closes_the_page_is_the_last_one_called() {
        LiveState<State> live = live();
        live.onSent((before, now) -> live.end());

        hall.sends(new State(2, "second"));
        runPending();

        assertThat(live.now().text()).isEqualTo("first");
        assertThat(hall.listeners).isEmpty();
    }

    @Test
    void a_browser_that_goes_away_leaves_nothing_behind() {
        live();
        assertThat(hall.listeners).hasSize(1);

        UI.getCurrent().close();
        VaadinSession.getCurrent().removeUI(UI.getCurrent());

        assertThat(hall.listeners).isEmpty();
    }

    @Test
    void a_state_that_cannot_be_read_leaves_nothing_behind() {
        hall.whileReading = () -> {
            throw new IllegalStateException("the database is away");
        };

        assertThatThrownBy(this::live).hasMessage("the database is away");
        assertThat(hall.listeners).isEmpty();
    }

    @Test
    void a_state_from_an_answer_does_not_call_the_listeners() {
        LiveState<State> live = live();
        List<String> news = new ArrayList<>();
        live.onSent((before, now) -> news.add(now.text()));

        live.accept(new State(2, "answered"));
        hall.state = new State(3, "read again");
        live.refresh();

        assertThat(live.now().text()).isEqualTo("read again");
        assertThat(news).isEmpty();
    }

    /** Runs the tasks that wait for the lock of the session. */
    private static void runPending() {
        VaadinSession.getCurrent().unlock();
        VaadinSession.getCurrent().lock();
    }

    private static void onAnotherThread(Runnable work) throws InterruptedException, ExecutionException {
        started(() -> {
                    work.run();
                    return null;
                })
                .get();
    }

    private static FutureTask<Void> started(Callable<Void> work) {
        FutureTask<Void> task = new FutureTask<>(work);
        Thread.ofPlatform().start(task);
        return task;
    }
}
