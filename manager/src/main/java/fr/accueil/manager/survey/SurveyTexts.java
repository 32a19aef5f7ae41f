// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The texts of visitors in the exit survey.
 *
 * @param site its code
 * @param simulated whether it contains data of the demonstration
 */
public record SurveyTexts(String site, String siteName, LocalDate today, boolean simulated, List<Text> texts) {

    /**
     * A text.
     *
     * @param due the last day to answer it
     * @param answeredOn the day it was marked as answered
     */
    public record Text(
            UUID id, LocalDate day, String said, State state, LocalDate due, Optional<LocalDate> answeredOn) {}

    /** The decision on publication. */
    public enum State {
        NEW,
        PUBLISHED,
        REFUSED
    }
}
