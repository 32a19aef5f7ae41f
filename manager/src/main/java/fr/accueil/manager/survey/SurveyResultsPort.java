// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The port of the pages of the exit survey, for the manager who is signed in. */
public interface SurveyResultsPort {

    /**
     * The filters.
     *
     * @param days up to today, 1 to 3,660; the server uses 30 for anything else
     * @param service only this one; an unknown service means all
     * @param waited only this class of measured wait
     */
    record ResultsQuery(int days, Optional<String> service, Optional<String> waited) {}

    SurveyResults results(ResultsQuery query);

    /** The texts of visitors, the newest first. */
    SurveyTexts texts();

    /** Publishes a text, or hides it. */
    void decide(UUID text, boolean publish);

    /** Marks a suggestion as answered today. */
    void answered(UUID text);

    /** The periods to choose from, in days. */
    List<Integer> PERIODS = List.of(7, 30, 90, 365);
}
