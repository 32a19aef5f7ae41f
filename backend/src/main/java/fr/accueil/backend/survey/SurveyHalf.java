// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import java.time.LocalTime;

/** Half a service day; the afternoon begins at noon, local time. */
enum SurveyHalf {
    MORNING,
    AFTERNOON;

    static SurveyHalf at(LocalTime time) {
        return time.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }
}
