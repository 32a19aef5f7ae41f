// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The results of the exit survey for a period, without figures of too few answers.
 *
 * @param to the last day
 * @param forms number of completed forms
 * @param visits number of visits that ended in the period; 0 with a filter
 * @param simulated whether it contains data of the demonstration
 * @param site its code
 * @param questions the questions with a score, in the order of the form
 * @param engagements by their number
 * @param waits measured and declared, by class; empty when too few
 * @param services to choose from
 * @param classes of the measured wait to choose from
 */
public record SurveyResults(
        String site,
        String siteName,
        LocalDate from,
        LocalDate to,
        int forms,
        int visits,
        boolean simulated,
        List<Question> questions,
        List<Engagement> engagements,
        List<Wait> waits,
        List<Option> services,
        List<Option> classes) {

    /**
     * A question.
     *
     * @param engagements the numbers of the engagements that it is about
     * @param figure empty with too few answers
     */
    public record Question(String label, List<Integer> engagements, Optional<Figure> figure) {}

    /**
     * An engagement, with all its questions together.
     *
     * @param figure empty with too few answers
     */
    public record Engagement(int number, Optional<Figure> figure) {}

    /**
     * The share of the best answers.
     *
     * @param share from 0 to 1
     * @param low lower end of the confidence interval
     * @param high upper end of the confidence interval
     * @param n number of answers
     * @param change from the period before, from -1 to 1, if both are shown
     */
    public record Figure(double share, double low, double high, int n, Optional<Double> change) {}

    /** The number of visitors with this wait, measured and as stated by the same visitors. */
    public record Wait(String label, int measured, int declared) {}

    /** An item to choose. */
    public record Option(String code, String label) {}
}
