// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.counter.common.CounterScripts;
import fr.accueil.screenkit.LiveState;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The state of the reception desk's page: the snapshot, the last notice, and the sending of commands. */
final class ReceptionSession {
    private final ReceptionPort port;
    private final ReceptionWords words;
    private final LiveState<ReceptionSnapshot> live;
    private final ValueSignal<ReceptionNotice.Said> notice = new ValueSignal<>(ReceptionNotice.Said.NOTHING);
    private final ValueSignal<Optional<IssuedTicket>> given = new ValueSignal<>(Optional.empty());
    private final ValueSignal<Optional<Chosen>> chosen = new ValueSignal<>(Optional.empty());
    private int presses;

    ReceptionSession(ReceptionPort port, ReceptionWords words, UI ui) {
        this.port = port;
        this.words = words;
        this.live = new LiveState<>(
                ui,
                listener -> port.watch(words.locale(), listener),
                () -> port.snapshot(words.locale()),
                Comparator.comparingLong(ReceptionSnapshot::seq));
    }

    /** The service of the shown result, if any. */
    record Chosen(String service, String name) {}

    ReceptionPort port() {
        return port;
    }

    Locale language() {
        return words.locale();
    }

    Signal<ReceptionSnapshot> shown() {
        return live.signal();
    }

    Signal<ReceptionNotice.Said> notice() {
        return notice.asReadonly();
    }

    /** The last ticket, until the next visitor. */
    Signal<Optional<IssuedTicket>> given() {
        return given.asReadonly();
    }

    Signal<Optional<Chosen>> chosen() {
        return chosen.asReadonly();
    }

    void choose(Optional<Chosen> service) {
        chosen.set(service);
    }

    /** Takes over the visitor of a page in another language. */
    void takeOver(ReceptionSession before) {
        given.set(before.given.peek());
    }

    /** Begins the next visitor: clears the last ticket and notice. */
    void next() {
        given.set(Optional.empty());
        notice.set(ReceptionNotice.Said.NOTHING);
    }

    /** Cancels the last ticket. */
    void cancelGiven() {
        given.peek().ifPresent(ticket -> {
            if (act(new ReceptionCommand.Leave(ticket.ticket()), words.get("ticket.cancelled", ticket.number()))) {
                given.set(Optional.empty());
                UI.getCurrent().getPage().executeJs(CounterScripts.SEARCH);
            }
        });
    }

    void leave() {
        live.end();
    }

    /**
     * Sends a command.
     *
     * @param done the notice of success
     * @return whether it was done
     */
    boolean act(ReceptionCommand command, String done) {
        presses++;
        notice.set(ReceptionNotice.Said.NOTHING);
        try {
            return answer(port.act(command, UUID.randomUUID(), words.locale()), done);
        } catch (RuntimeException failure) {
            say(ReceptionNotice.Kind.REFUSED, words.get("notice.failed"));
            throw failure;
        }
    }

    private boolean answer(ReceptionReply reply, String done) {
        boolean well = switch (reply) {
            case ReceptionReply.Given(ReceptionSnapshot after, IssuedTicket ticket) -> {
                given.set(Optional.of(ticket));
                say(
                        ticket.before() ? ReceptionNotice.Kind.DONE : ReceptionNotice.Kind.SHOWN,
                        words.get(ticket.before() ? "ticket.before" : "ticket.given", ticket.number()));
                yield true;
            }
            case ReceptionReply.Done(ReceptionSnapshot after) -> {
                say(ReceptionNotice.Kind.DONE, done);
                yield true;
            }
            case ReceptionReply.Refused(ReceptionSnapshot after, String sentence) -> {
                say(ReceptionNotice.Kind.REFUSED, sentence);
                yield false;
            }
        };
        live.accept(reply.snapshot());
        return well;
    }

    /** Shows why a press sends no command. */
    void refuse(String sentence) {
        presses++;
        say(ReceptionNotice.Kind.REFUSED, sentence);
    }

    private void say(ReceptionNotice.Kind kind, String sentence) {
        notice.set(new ReceptionNotice.Said(sentence, kind, presses));
    }
}
