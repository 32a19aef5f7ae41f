// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form: its questions, one a page, in the order in which they are asked. */
public record SurveyForm(List<Locale> languages, List<FormQuestion> questions) {

    Optional<FormQuestion> question(String code) {
        return questions.stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /** The question whose answers stand beside the measured wait. */
    Optional<FormQuestion> declaredWait() {
        return questions.stream()
                .filter(question -> question.kind() == FormQuestion.Kind.WAIT)
                .findFirst();
    }
}
