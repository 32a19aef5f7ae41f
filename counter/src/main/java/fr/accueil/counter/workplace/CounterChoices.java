// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import java.util.List;

/**
 * What an agent may choose from at this site, in the order of the site file.
 *
 * @param services that are received here, to send a visitor on to or to go on with
 * @param counters the other counters
 * @param pauses the reasons of a pause; may be empty
 * @param calls the reasons of a call out of turn; may be empty
 * @param outcomes how a visit may end; may be empty
 * @param survey whether the agent's last word is to be the exit survey
 */
public record CounterChoices(
        List<Choice> services,
        List<Choice> counters,
        List<Choice> pauses,
        List<Choice> calls,
        List<Choice> outcomes,
        boolean survey) {

    /** A site without an exit survey at the door. */
    public CounterChoices(
            List<Choice> services,
            List<Choice> counters,
            List<Choice> pauses,
            List<Choice> calls,
            List<Choice> outcomes) {
        this(services, counters, pauses, calls, outcomes, false);
    }

    /** The same with one. */
    public CounterChoices withSurvey() {
        return new CounterChoices(services, counters, pauses, calls, outcomes, true);
    }

    /** One of them; {@code hint} says more, such as the name of a queue, or "". */
    public record Choice(String code, String name, String hint) {}
}
