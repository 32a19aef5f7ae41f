// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import java.util.List;

/**
 * The choices of an agent at this site, in the order of the site file.
 *
 * @param services of this site, for a transfer or a change of service
 * @param counters the other counters
 * @param pauses the reasons of a pause; may be empty
 * @param calls the reasons of a call out of turn; may be empty
 * @param outcomes the outcomes of a visit; may be empty
 * @param survey whether the agent is reminded to mention the exit survey
 */
public record CounterChoices(
        List<Choice> services,
        List<Choice> counters,
        List<Choice> pauses,
        List<Choice> calls,
        List<Choice> outcomes,
        boolean survey) {

    /** The choices of a site without an exit survey. */
    public CounterChoices(
            List<Choice> services,
            List<Choice> counters,
            List<Choice> pauses,
            List<Choice> calls,
            List<Choice> outcomes) {
        this(services, counters, pauses, calls, outcomes, false);
    }

    /** The same choices with the exit survey. */
    public CounterChoices withSurvey() {
        return new CounterChoices(services, counters, pauses, calls, outcomes, true);
    }

    /** A choice; {@code hint} is an explanation, such as the name of a queue, or "". */
    public record Choice(String code, String name, String hint) {}
}
