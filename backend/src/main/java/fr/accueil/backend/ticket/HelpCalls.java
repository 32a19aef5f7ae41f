// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import fr.accueil.backend.security.Actor;
import org.springframework.stereotype.Component;

/** Silent calls for help from a counter to the colleagues and the manager. */
@Component
public class HelpCalls {

    private final CounterAccess access;

    HelpCalls(CounterAccess access) {
        this.access = access;
    }

    /** Asks for help; once more, needs it no longer. */
    public Answer<CounterView> ask(Actor actor, String site, String counter) {
        return access.holding(actor, site, counter, held -> {
            CounterRow row = held.row();
            if (row.state() == CounterState.CLOSED) {
                return Answer.refused(Refusal.COUNTER_CLOSED);
            }
            held.append(row.wantsHelp() ? row.endHelp(held.by(), held.now()) : row.askHelp(held.by(), held.now()));
            return Answer.done(held.view());
        });
    }

    /** Somebody goes there. Who says it first goes; to say it again changes nothing. */
    public Answer<CounterView> answer(Actor actor, String site, String counter) {
        return access.at(actor, site, counter, held -> {
            CounterRow row = held.row();
            if (!row.wantsHelp()) {
                return Answer.refused(Refusal.HELP_OVER);
            }
            if (!row.isHelped()) {
                held.append(row.answerHelp(actor.name(), held.now()));
            }
            return Answer.done(held.view());
        });
    }
}
