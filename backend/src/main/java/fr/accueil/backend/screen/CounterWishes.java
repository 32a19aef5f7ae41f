// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.ticket.Absents;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Corrections;
import fr.accueil.backend.ticket.CounterCommands;
import fr.accueil.backend.ticket.CounterRequest;
import fr.accueil.backend.ticket.CounterState;
import fr.accueil.backend.ticket.CounterView;
import fr.accueil.backend.ticket.Ending;
import fr.accueil.backend.ticket.HelpCalls;
import fr.accueil.backend.ticket.Move;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.Undoable;
import fr.accueil.backend.ticket.VisitNotes;
import fr.accueil.counter.Action;
import fr.accueil.counter.Wish;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Carries out the wishes of an agent at their counter. */
@Component
class CounterWishes {

    private final CounterCommands counters;
    private final VisitNotes notes;
    private final Corrections corrections;
    private final Absents absents;
    private final HelpCalls help;

    CounterWishes(
            CounterCommands counters, VisitNotes notes, Corrections corrections, Absents absents, HelpCalls help) {
        this.counters = counters;
        this.notes = notes;
        this.corrections = corrections;
        this.absents = absents;
        this.help = help;
    }

    /**
     * Where a wish is carried out.
     *
     * @param visitor the ticket that was in front on the screen when it was given, if one was
     */
    record Place(Actor agent, String site, String counter, Optional<String> visitor) {}

    Answer<?> carryOut(Place at, Wish wish) {
        return switch (wish) {
            case Action action -> simple(at, action);
            case Wish.Pause pause -> set(at, CounterState.PAUSED, pause.reason());
            case Wish.Call call ->
                ticket(call.ticket(), id -> counters.call(at.agent(), at.site(), at.counter(), id, call.reason()));
            case Wish.Resume resume ->
                ticket(resume.ticket(), id -> counters.resume(at.agent(), at.site(), at.counter(), id));
            case Wish.BringBack back ->
                ticket(back.ticket(), id -> absents.bringBack(at.agent(), at.site(), at.counter(), id, back.atEnd()));
            case Wish.ToService to -> move(at, new Move.ToService(to.service(), to.note()));
            case Wish.ToCounter to -> move(at, new Move.ToCounter(to.counter(), to.note()));
            case Wish.AnotherService to -> move(at, new Move.AnotherService(to.service()));
            case Wish.Note note ->
                visitor(at, meant -> notes.write(at.agent(), at.site(), at.counter(), meant, note.text()));
            case Wish.Mark mark ->
                visitor(at, meant -> notes.mark(at.agent(), at.site(), at.counter(), meant, ending(mark)));
            case Wish.Undo undo -> corrections.undo(at.agent(), at.site(), at.counter(), Optional.of(undone(undo)));
            case Wish.AnswerHelp answer -> help.answer(at.agent(), at.site(), answer.counter());
        };
    }

    private Answer<?> simple(Place at, Action action) {
        return switch (action) {
            case OPEN -> set(at, CounterState.OPEN, Optional.empty());
            case CLOSE -> set(at, CounterState.CLOSED, Optional.empty());
            case NEXT -> counters.callNext(at.agent(), at.site(), at.counter());
            case FINISH_AND_NEXT ->
                visitor(at, meant -> counters.finishAndCallNext(at.agent(), at.site(), at.counter(), meant));
            case RECALL -> move(at, new Move.Recall());
            case START -> move(at, new Move.Start());
            case FINISH -> move(at, new Move.Finish());
            case ABSENT -> move(at, new Move.NoShow());
            case HOLD -> move(at, new Move.Hold());
            case RETURN -> move(at, new Move.Return());
            case HELP -> help.ask(at.agent(), at.site(), at.counter());
        };
    }

    private Answer<?> move(Place at, Move move) {
        return visitor(at, meant -> counters.move(at.agent(), at.site(), at.counter(), meant, move));
    }

    /** A wish for the visitor in front names them: without a name it is meant for none who is there. */
    private static Answer<?> visitor(Place at, Function<Optional<UUID>, Answer<?>> command) {
        return at.visitor()
                .<Answer<?>>map(ticket -> ticket(ticket, id -> command.apply(Optional.of(id))))
                .orElseGet(() -> Answer.refused(Refusal.NOT_CURRENT_TICKET));
    }

    private static Ending ending(Wish.Mark mark) {
        return new Ending(List.copyOf(mark.outcomes()), mark.representative());
    }

    private static CounterView.Undo undone(Wish.Undo undo) {
        return new CounterView.Undo(Undoable.valueOf(undo.what().name()), undo.number());
    }

    private Answer<?> set(Place at, CounterState state, Optional<String> reason) {
        CounterRequest request =
                new CounterRequest(state, Optional.of(at.agent().name()), Optional.empty(), reason, false);
        return counters.set(at.agent(), at.site(), at.counter(), request);
    }

    /** What names no ticket is no ticket of this site. */
    private static Answer<?> ticket(String text, Function<UUID, Answer<?>> command) {
        try {
            return command.apply(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Answer.refused(Refusal.UNKNOWN_TICKET);
        }
    }
}
