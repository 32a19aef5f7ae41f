// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.ticket.Absents;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Corrections;
import fr.accueil.backend.ticket.CounterCommands;
import fr.accueil.backend.ticket.CounterRequest;
import fr.accueil.backend.ticket.CounterState;
import fr.accueil.backend.ticket.HelpCalls;
import fr.accueil.backend.ticket.Move;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.VisitNotes;
import fr.accueil.counter.Action;
import fr.accueil.counter.Wish;
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

    Answer<?> carryOut(Actor me, String site, String counter, Wish wish) {
        return switch (wish) {
            case Action action -> simple(me, site, counter, action);
            case Wish.Pause pause -> set(me, site, counter, CounterState.PAUSED, pause.reason());
            case Wish.Call call -> ticket(call.ticket(), id -> counters.call(me, site, counter, id, call.reason()));
            case Wish.Resume resume -> ticket(resume.ticket(), id -> counters.resume(me, site, counter, id));
            case Wish.BringBack back ->
                ticket(back.ticket(), id -> absents.bringBack(me, site, counter, id, back.atEnd()));
            case Wish.ToService to -> counters.move(me, site, counter, new Move.ToService(to.service(), to.note()));
            case Wish.ToCounter to -> counters.move(me, site, counter, new Move.ToCounter(to.counter(), to.note()));
            case Wish.AnotherService to -> counters.move(me, site, counter, new Move.AnotherService(to.service()));
            case Wish.Note note -> notes.write(me, site, counter, note.text());
            case Wish.Mark mark -> notes.mark(me, site, counter, mark.outcomes(), mark.representative());
            case Wish.AnswerHelp answer -> help.answer(me, site, answer.counter());
        };
    }

    private Answer<?> simple(Actor me, String site, String counter, Action action) {
        return switch (action) {
            case OPEN -> set(me, site, counter, CounterState.OPEN, Optional.empty());
            case CLOSE -> set(me, site, counter, CounterState.CLOSED, Optional.empty());
            case NEXT -> counters.callNext(me, site, counter);
            case FINISH_AND_NEXT -> counters.finishAndCallNext(me, site, counter);
            case RECALL -> counters.move(me, site, counter, new Move.Recall());
            case START -> counters.move(me, site, counter, new Move.Start());
            case FINISH -> counters.move(me, site, counter, new Move.Finish());
            case ABSENT -> counters.move(me, site, counter, new Move.NoShow());
            case HOLD -> counters.move(me, site, counter, new Move.Hold());
            case RETURN -> counters.move(me, site, counter, new Move.Return());
            case UNDO -> corrections.undo(me, site, counter);
            case HELP -> help.ask(me, site, counter);
        };
    }

    private Answer<?> set(Actor me, String site, String counter, CounterState state, Optional<String> reason) {
        return counters.set(
                me, site, counter, new CounterRequest(state, Optional.of(me.name()), Optional.empty(), reason, false));
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
