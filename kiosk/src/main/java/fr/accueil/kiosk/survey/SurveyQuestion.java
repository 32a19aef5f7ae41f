// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question of the exit survey.
 *
 * @param choices what can be answered; none where words are typed
 * @param onlyAfter asked only when another question was answered in one of some ways
 */
public record SurveyQuestion(String code, String text, List<Choice> choices, Optional<After> onlyAfter) {

    /** An answer. */
    public record Choice(String code, String label) {}

    /** Another question and its answers. */
    public record After(String question, Set<String> answers) {}

    boolean isTyped() {
        return choices.isEmpty();
    }

    boolean isAskedAfter(Map<String, String> answers) {
        return onlyAfter
                .map(after -> after.answers().contains(answers.getOrDefault(after.question(), "")))
                .orElse(true);
    }
}
