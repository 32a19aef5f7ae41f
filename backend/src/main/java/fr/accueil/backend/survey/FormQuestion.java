// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.site.Words;
import java.util.List;
import java.util.Set;

/**
 * A question of the survey.
 *
 * @param engagements the numbers of the quality charter that it is about
 * @param choices what can be answered, in the order of the file; none for a service or a text
 * @param digitalPoint whether only visitors of the point numérique are asked
 */
public record FormQuestion(
        String code, Words text, Kind kind, Set<Integer> engagements, List<Choice> choices, boolean digitalPoint) {

    /** What kind of answer it takes. */
    public enum Kind {
        CHOICE,
        /** How long the visitor says they waited: its choices are the classes of {@link WaitClass}. */
        WAIT,
        SERVICE,
        TEXT
    }

    /**
     * One answer.
     *
     * @param best whether it is one of those that make the score
     * @param counts whether it is an answer at all to what is asked, unlike "I did not look"
     */
    public record Choice(String code, Words label, boolean best, boolean counts) {}

    boolean has(String choice) {
        return choices.stream().anyMatch(one -> one.code().equals(choice));
    }
}
