// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A question of the exit survey.
 *
 * @param choices the possible answers; empty for free text
 * @param onlyAfter asked only when another question has one of some answers
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
