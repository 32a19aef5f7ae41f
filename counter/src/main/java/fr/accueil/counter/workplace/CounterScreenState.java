// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterScripts;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Current;
import fr.accueil.counter.common.CounterStatus;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.workplace.kept.OpenDialogs;
import fr.accueil.counter.workplace.kept.UnsavedText;
import fr.accueil.counter.workplace.kept.UnsavedTexts;
import fr.accueil.screenkit.LiveState;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The state of an agent's page at one counter: the snapshot, the last notice, and the sending of commands. */
final class CounterScreenState {
    private final CounterPort port;
    private final CounterWords words;
    private final Consumer<CounterSnapshot> lost;
    private final ValueSignal<CounterChoices> rules;
    private final LiveState<CounterSnapshot> live;
    private final ValueSignal<CounterNotice> notice = new ValueSignal<>(CounterNotice.NONE);
    private final ValueSignal<String> status = new ValueSignal<>("");
    private final UI ui;
    private final OpenDialogs<CounterSnapshot> dialogs = new OpenDialogs<>();
    private final UnsavedTexts unsaved;
    private int presses;

    /** @param lost called when the counter is no longer the agent's: closed, or taken over */
    CounterScreenState(
            CounterPort port,
            CounterWords words,
            String counter,
            UI ui,
            UnsavedTexts unsaved,
            Consumer<CounterSnapshot> lost) {
        this.port = port;
        this.words = words;
        this.ui = ui;
        this.unsaved = unsaved;
        this.lost = lost;
        this.rules = new ValueSignal<>(port.rules(counter));
        this.live = new LiveState<>(
                ui,
                listener -> port.watch(counter, listener),
                () -> port.snapshot(counter),
                Comparator.comparingLong(CounterSnapshot::seq));
        live.onSent(this::announce);
        live.onShown(this::follow);
    }

    CounterChoices rules() {
        return rules.peek();
    }

    /** The signal of what the agent can choose: the site's definition may change while the page is open. */
    Signal<CounterChoices> shownRules() {
        return rules.asReadonly();
    }

    Signal<CounterSnapshot> shown() {
        return live.signal();
    }

    Signal<CounterNotice> notice() {
        return notice.asReadonly();
    }

    Signal<String> status() {
        return status.asReadonly();
    }

    CounterSnapshot now() {
        return live.now();
    }

    UnsavedTexts unsaved() {
        return unsaved;
    }

    void leave() {
        live.end();
        dialogs.closeAll();
    }

    /** Calls the listener at once when the counter was lost before the page opened. */
    void check() {
        follow(now());
    }

    /** Sends a command on the counter, or on a ticket that the command contains. */
    void act(CounterCommand command) {
        act(command, number(now()));
    }

    /**
     * @param number the number of the ticket that the command is about
     */
    void act(CounterCommand command, String number) {
        send(now().current().map(Current::ticket), command, number);
    }

    /** Sends a command on the visitor of a dialog. */
    void act(Current visitor, CounterCommand.ForVisitor command) {
        send(Optional.of(visitor.ticket()), command, visitor.number());
    }

    /**
     * Sends a command on the visitor whom the page showed at the press.
     *
     * @param shownTicket the ticket that the browser sent, "" for none; null for a press on the server
     */
    void actFor(@Nullable String shownTicket, CounterCommand command) {
        Optional<String> shown = shownTicket == null
                ? now().current().map(Current::ticket)
                : Optional.of(shownTicket).filter(ticket -> !ticket.isEmpty());
        send(shown, command, number(now()));
    }

    /** The visitor whom the page showed at the press, while they are at the counter; else shows a notice. */
    Optional<Current> visitor(@Nullable String shownTicket) {
        Optional<Current> front =
                now().current().filter(current -> shownTicket == null || shownTicket.equals(current.ticket()));
        if (front.isEmpty()) {
            presses++;
            refuse(words.get("notice.changed"));
        }
        return front;
    }

    private void send(Optional<String> visitor, CounterCommand command, String number) {
        presses++;
        notice.set(CounterNotice.NONE);
        status.set("");
        try {
            answer(port.act(now().code(), visitor, command, UUID.randomUUID()), command, number);
        } catch (RuntimeException failure) {
            refuse(words.get("notice.failed"));
            keep(number, command.text());
            throw failure;
        }
    }

    /** Shows a text that could not be saved, for copying. */
    void keep(String number, String text) {
        if (!text.isBlank()) {
            unsaved.add(new UnsavedText(number, text));
        }
    }

    /**
     * Opens a dialog about the shown state.
     *
     * @param holds whether its subject is unchanged; else it closes with a notice
     * @param over the sentence of this notice
     * @param written the text of the dialog that would be lost, for the visitor with the number {@code number}
     */
    void open(Dialog dialog, Predicate<CounterSnapshot> holds, String over, String number, Supplier<String> written) {
        ui.getPage().executeJs(CounterScripts.TYPED);
        dialogs.open(dialog, holds, () -> {
            presses++;
            notice.set(new CounterNotice(CounterNotice.Kind.CLOSED, over, presses));
            String saved = written.get();
            keep(number, saved);
            // The last letters may still be on their way, and a closed dialog receives none.
            ui.getPage().executeJs(CounterScripts.TYPED).then(String.class, typed -> keep(number, saved, typed));
        });
    }

    private void keep(String number, String saved, @Nullable String typed) {
        if (typed != null && !typed.equals(saved)) {
            unsaved.remove(new UnsavedText(number, saved));
            keep(number, typed);
        }
    }

    /** Opens a dialog about the current visitor. */
    void open(Dialog dialog, Current visitor, Supplier<String> written) {
        String over = words.get("closed.visitor", visitor.number(), dialog.getHeaderTitle());
        open(dialog, counter -> isFront(counter, visitor), over, visitor.number(), written);
    }

    /** Shows why a command is not sent. */
    void refuse(String sentence) {
        notice.set(new CounterNotice(CounterNotice.Kind.REFUSED, sentence, presses));
    }

    private void answer(CounterReply reply, CounterCommand command, String number) {
        String key = command.words();
        switch (reply) {
            case CounterReply.Done(CounterSnapshot counter) -> {
                status.set(words.get("news." + key, number, number(counter), calls(counter)));
                if (command instanceof CounterCommand.Finish && rules().survey()) {
                    notice.set(new CounterNotice(CounterNotice.Kind.LAST_WORD, words.get("notice.last-word"), presses));
                }
            }
            case CounterReply.NoVisitorWaiting(CounterSnapshot counter) ->
                notice.set(new CounterNotice(
                        CounterNotice.Kind.NO_VISITOR_WAITS, words.get("notice." + key, number), presses));
            case CounterReply.Refused(CounterSnapshot counter, String sentence) -> {
                refuse(sentence);
                keep(number, command.text());
            }
        }
        live.accept(reply.counter());
    }

    private void announce(CounterSnapshot before, CounterSnapshot counter) {
        if (counter.line().count() > 0 && notice.peek().kind() == CounterNotice.Kind.NO_VISITOR_WAITS) {
            notice.set(CounterNotice.NONE);
        }
        counter.current()
                .filter(current -> !isFront(before, current))
                .ifPresent(current ->
                        status.set(words.get("news." + CounterCommand.CallNext.WORDS, "", current.number())));
    }

    private void follow(CounterSnapshot counter) {
        dialogs.show(counter);
        CounterChoices now = port.rules(counter.code());
        if (!now.equals(rules.peek())) {
            rules.set(now);
        }
        if (!counter.mine() || counter.state() == CounterStatus.CLOSED) {
            lost.accept(counter);
        }
    }

    private static boolean isFront(CounterSnapshot counter, Current visitor) {
        return counter.current()
                .filter(current -> current.ticket().equals(visitor.ticket()))
                .isPresent();
    }

    private static int calls(CounterSnapshot counter) {
        return counter.current().map(Current::calls).orElse(0);
    }

    private static String number(CounterSnapshot counter) {
        return counter.current().map(Current::number).orElse("");
    }
}
