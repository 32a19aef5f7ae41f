// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the exit survey on a tablet needs from the house. */
public interface SurveyPort {

    /** Who is at this address; called when the page opens and whenever the tablet comes back to its start. */
    SurveyArrival arrive(String device);

    /** The questions in their order, in the visitor's language. */
    List<SurveyQuestion> questions(String device, Locale language);

    /**
     * Hands over what a visitor answered.
     *
     * @param answers by question; what was skipped is not in it
     * @param taken from the first answer to the last
     * @return whether they were counted
     */
    boolean answer(String device, Map<String, String> answers, Duration taken);

    /**
     * Where a sentence of the page can be fetched as a sound.
     *
     * @param sentence made by the screen itself, never sent by a browser
     * @return a path of the server; nothing when only the browser can say it
     */
    default Optional<String> sound(Locale language, String sentence) {
        return Optional.empty();
    }
}
