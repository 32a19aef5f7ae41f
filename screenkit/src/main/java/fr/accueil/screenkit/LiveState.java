// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The changing state that one page shows. It subscribes first and reads then, so that no change is lost between the
 * two, and never goes back to an older state. It ends with its page or by {@link #end}. All methods are called with the
 * lock of the page's session.
 *
 * @param <T> a state at one moment, immutable; it carries the number of the last event in it, read at the same moment
 */
public final class LiveState<T> {

    private final Supplier<T> source;
    private final Comparator<? super T> byAge;
    private final ValueSignal<T> shown;
    private final SerializableRunnable turn;
    /** The newest state that waits for the lock; it replaces older ones. */
    private final AtomicReference<@Nullable T> sent = new AtomicReference<>();

    private final List<Listener<? super T>> sentListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<? super T>> followers = new CopyOnWriteArrayList<>();
    private final Registration following;
    private final Registration page;
    private volatile boolean ended;

    /** Sends every new state to a listener, from any thread, until removed. */
    @FunctionalInterface
    public interface Sender<T> {

        Registration follow(Consumer<T> listener);
    }

    /** Receives a new state and the one before it. */
    @FunctionalInterface
    public interface Listener<T> {

        void changes(T before, T now);
    }

    /**
     * Subscribes to a state and reads it.
     *
     * @param source reads the state now
     * @param byAge the older of two states is less; of two equal ones the later arrival is shown
     */
    public LiveState(UI ui, Sender<T> sender, Supplier<T> source, Comparator<? super T> byAge) {
        this.source = source;
        this.byAge = byAge;
        this.turn = ui.accessLater(this::showWaiting, () -> {});
        this.following = sender.follow(this::receive);
        try {
            this.shown = new ValueSignal<>(source.get());
        } catch (RuntimeException e) {
            ended = true;
            following.remove();
            throw e;
        }
        this.page = ui.addDetachListener(detached -> end());
    }

    /** The signal of the shown state. */
    public Signal<T> signal() {
        return shown.asReadonly();
    }

    /** The shown state. */
    public T now() {
        return shown.peek();
    }

    /** Calls the listener for each newer state that is sent, before it is shown; not for those of {@link #accept}. */
    public void onSent(Listener<? super T> listener) {
        sentListeners.add(listener);
    }

    /** Calls the listener for each newer state, after it is shown. */
    public void onShown(Consumer<? super T> listener) {
        followers.add(listener);
    }

    /** Reads the state now and shows it. */
    public void refresh() {
        accept(source.get());
    }

    /** Shows the state of an answer, unless a newer one is shown. */
    public void accept(T next) {
        if (isNewer(next)) {
            show(next);
        }
    }

    /** Ends the subscription; idempotent. */
    public void end() {
        if (!ended) {
            ended = true;
            following.remove();
            page.remove();
        }
    }

    /** Called on any thread. */
    private void receive(T next) {
        if (!ended && sent.getAndAccumulate(next, this::newer) == null) {
            turn.run();
        }
    }

    private @Nullable T newer(@Nullable T before, @Nullable T next) {
        return before == null || next == null || byAge.compare(next, before) >= 0 ? next : before;
    }

    private void showWaiting() {
        T next = sent.getAndSet(null);
        if (next != null && isNewer(next)) {
            T before = now();
            sentListeners.forEach(listener -> guarded(() -> listener.changes(before, next)));
            if (!ended) {
                show(next);
            }
        }
    }

    private boolean isNewer(T next) {
        return !ended && byAge.compare(next, now()) >= 0;
    }

    private void show(T next) {
        shown.set(next);
        followers.forEach(follower -> guarded(() -> follower.accept(next)));
    }

    /** Reports the failure of a listener and calls the others. */
    private static void guarded(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(e));
        }
    }
}
