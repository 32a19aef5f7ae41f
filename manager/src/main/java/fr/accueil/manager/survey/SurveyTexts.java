// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What visitors wrote in the exit survey.
 *
 * @param simulated whether some of it was made up for the demonstration
 */
public record SurveyTexts(String siteName, LocalDate today, boolean simulated, List<Text> texts) {

    /**
     * One of them.
     *
     * @param due the last day to answer it
     * @param answeredOn when it was marked as answered
     */
    public record Text(
            UUID id, LocalDate day, String said, State state, LocalDate due, Optional<LocalDate> answeredOn) {}

    /** What was decided. */
    public enum State {
        NEW,
        PUBLISHED,
        REFUSED
    }
}
