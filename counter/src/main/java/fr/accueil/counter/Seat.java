// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.counter.CounterSnapshot.Current;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The agent's seat at one counter: what is shown there, what was said last, and the way of every wish. */
final class Seat {
    private final CounterDesk desk;
    private final Words words;
    private final Consumer<CounterSnapshot> lost;
    private final Registration watch;
    private final DeskRules rules;
    private final ValueSignal<CounterSnapshot> shown;
    private final ValueSignal<Notice> notice = new ValueSignal<>(Notice.NONE);
    private final ValueSignal<String> news = new ValueSignal<>("");
    private int presses;

    /**
     * @param lost told when the counter is no longer the agent's: closed, or taken over
     */
    Seat(CounterDesk desk, Words words, String counter, UI ui, Consumer<CounterSnapshot> lost) {
        this.desk = desk;
        this.words = words;
        this.lost = lost;
        this.rules = desk.rules(counter);
        // Watched before it is looked at: no event can fall between the two.
        this.watch = desk.watch(counter, ui.accessLater(this::hear, () -> {})::accept);
        this.shown = new ValueSignal<>(desk.look(counter));
    }

    DeskRules rules() {
        return rules;
    }

    Signal<CounterSnapshot> shown() {
        return shown.asReadonly();
    }

    Signal<Notice> notice() {
        return notice.asReadonly();
    }

    Signal<String> news() {
        return news.asReadonly();
    }

    CounterSnapshot now() {
        return shown.peek();
    }

    void leave() {
        watch.remove();
    }

    /** Says at once when the counter was lost before it was shown. */
    void check() {
        show(now());
    }

    void act(Wish wish) {
        act(wish, number(now()));
    }

    /**
     * @param whom the number of the ticket that the wish is about
     */
    void act(Wish wish, String whom) {
        presses++;
        notice.set(Notice.NONE);
        news.set("");
        try {
            answer(desk.act(now().code(), wish, UUID.randomUUID()), News.key(wish), whom);
        } catch (RuntimeException failure) {
            refuse(words.get("notice.failed"));
            throw failure;
        }
    }

    /** Says why a wish is not even sent. */
    void refuse(String sentence) {
        notice.set(new Notice(Notice.Kind.REFUSED, sentence, presses));
    }

    private void answer(Reply reply, String key, String whom) {
        switch (reply) {
            case Reply.Done(CounterSnapshot counter) -> {
                news.set(words.get("news." + key, whom, number(counter), calls(counter)));
                if (key.equals(Action.FINISH.name()) && rules().survey()) {
                    notice.set(new Notice(Notice.Kind.LAST_WORD, words.get("notice.last-word"), presses));
                }
            }
            case Reply.NobodyWaiting(CounterSnapshot counter) ->
                notice.set(new Notice(Notice.Kind.NOBODY_WAITS, words.get("notice." + key, whom), presses));
            case Reply.Refused(CounterSnapshot counter, String sentence) -> refuse(sentence);
        }
        if (reply.counter().seq() >= now().seq()) {
            show(reply.counter());
        }
    }

    private void hear(CounterSnapshot counter) {
        if (counter.seq() < now().seq()) {
            return;
        }
        if (counter.line().count() > 0 && notice.peek().kind() == Notice.Kind.NOBODY_WAITS) {
            notice.set(Notice.NONE);
        }
        counter.current()
                .filter(this::isNew)
                .ifPresent(current -> news.set(words.get("news." + Action.NEXT, "", current.number())));
        show(counter);
    }

    private void show(CounterSnapshot counter) {
        shown.set(counter);
        if (!counter.mine() || counter.state() == CounterState.CLOSED) {
            lost.accept(counter);
        }
    }

    private boolean isNew(Current current) {
        Optional<String> before = now().current().map(Current::ticket);
        return !before.equals(Optional.of(current.ticket()));
    }

    private static int calls(CounterSnapshot counter) {
        return counter.current().map(Current::calls).orElse(0);
    }

    private static String number(CounterSnapshot counter) {
        return counter.current().map(Current::number).orElse("");
    }
}
