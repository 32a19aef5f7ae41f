// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The port of the exit survey on a tablet. */
public interface SurveyPort {

    /**
     * Identifies the tablet at this address; called when the page opens and whenever the tablet returns to its start.
     */
    SurveyArrival arrive(String device);

    /** The questions in their order, in the visitor's language. */
    List<SurveyQuestion> questions(String device, Locale language);

    /**
     * Stores a visitor's answers.
     *
     * @param answers by question, without the skipped ones
     * @param taken from the first answer to the last
     * @return whether they were counted
     */
    boolean answer(String device, Map<String, String> answers, Duration taken);

    /**
     * The address of the sound of a sentence.
     *
     * @param sentence made by the screen itself, never sent by a browser
     * @return a path of the server; empty when only the browser can speak it
     */
    default Optional<String> sound(Locale language, String sentence) {
        return Optional.empty();
    }
}
