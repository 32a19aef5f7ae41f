// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CounterRow;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.event.CounterState;

/** Silent calls for help from a counter to the colleagues and the manager. */
final class HelpCalls {

    private HelpCalls() {}

    /** Asks for help; once more, needs it no longer. */
    static Answer<CounterDetails> ask(LockedCounter at) {
        CounterRow row = at.row();
        if (row.state() == CounterState.CLOSED) {
            return Answer.refused(Refusal.COUNTER_CLOSED);
        }
        at.append(row.asksForHelp() ? row.endHelp(at.by(), at.now()) : row.askHelp(at.by(), at.now()));
        return Answer.done(at.view());
    }

    /** The actor goes there. The first who says it goes; to say it again changes nothing. */
    static Answer<CounterDetails> answer(LockedCounter at) {
        CounterRow row = at.row();
        if (!row.asksForHelp()) {
            return Answer.refused(Refusal.HELP_OVER);
        }
        if (!row.isHelped()) {
            at.append(row.answerHelp(at.actor().name(), at.now()));
        }
        return Answer.done(at.view());
    }
}
