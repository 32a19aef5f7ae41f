// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The figures of the survey for some service days. A share under {@link Share#LEAST} answers has its n only, to be
 * shown as "too few".
 *
 * @param scores by question, in the order of the form; those without a score have none
 * @param engagements by number, all their questions together
 * @param waits how long visitors waited and say that they waited
 * @param forms that were filled in
 * @param visits that ended with a service meanwhile
 */
public record SurveyFigures(
        List<Score> scores, SortedMap<Integer, Share> engagements, Waits waits, int forms, int visits) {

    /**
     * The score of a question.
     *
     * @param before the same of the period of the same length just before, when both are shown
     * @param answers how often each answer was given, by its code
     */
    public record Score(FormQuestion question, Share share, Optional<Share> before, Map<String, Integer> answers) {}

    /**
     * The measured and the declared wait of the same visitors.
     *
     * @param measured by class
     * @param declared by class
     */
    public record Waits(Map<WaitClass, Integer> measured, Map<WaitClass, Integer> declared, int n) {

        public boolean isShown() {
            return n >= Share.LEAST;
        }
    }

    /** The share of visits whose visitor answered. */
    public Share responses() {
        return new Share(Math.min(forms, visits), Math.max(visits, 0));
    }
}
