// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the exit survey says of a period. A figure of fewer answers than may be shown is not in it.
 *
 * @param to the last day
 * @param forms that were filled in
 * @param visits that ended meanwhile; 0 when only some are looked at
 * @param simulated whether some of it was made up for the demonstration
 * @param questions those with a score, in the order of the form
 * @param engagements by their number
 * @param waits measured and declared, by class; empty when too few
 * @param services to choose from
 * @param classes of the measured wait to choose from
 */
public record SurveyResults(
        String siteName,
        LocalDate from,
        LocalDate to,
        int forms,
        int visits,
        boolean simulated,
        List<Line> questions,
        List<Line> engagements,
        List<Wait> waits,
        List<Option> services,
        List<Option> classes) {

    /**
     * A question or an engagement.
     *
     * @param engagements their numbers, or ""
     * @param figure empty when too few answered
     */
    public record Line(String label, String engagements, Optional<Figure> figure) {}

    /**
     * The share of the best answers.
     *
     * @param share from 0 to 1
     * @param low where the true share is likely to begin
     * @param high and to end
     * @param n of how many answers
     * @param change against the period before, from -1 to 1, when both are shown
     */
    public record Figure(double share, double low, double high, int n, Optional<Double> change) {}

    /** How many waited so long, and how many of the same people say so. */
    public record Wait(String label, int measured, int declared) {}

    /** Something to choose. */
    public record Option(String code, String label) {}
}
