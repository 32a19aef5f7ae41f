// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the pages of the exit survey need from the house, for the person who is signed in. */
public interface SurveyResultsPort {

    /**
     * What is looked at.
     *
     * @param days up to today, 1 to 3,660; the house takes 30 for anything else
     * @param service only of this one; a service that the site does not have is none
     * @param waited only of this class of measured wait
     */
    record ResultsQuery(int days, Optional<String> service, Optional<String> waited) {}

    SurveyResults results(ResultsQuery wish);

    /** What visitors wrote, the newest first. */
    SurveyTexts texts();

    /** Shows a text to everybody, or to nobody. */
    void decide(UUID text, boolean publish);

    /** Marks a suggestion as answered today. */
    void answered(UUID text);

    /** The periods that are offered, in days. */
    List<Integer> PERIODS = List.of(7, 30, 90, 365);
}
