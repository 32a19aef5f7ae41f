// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.device.Pace;

/** Nobody fills in more forms at one tablet than people can pass there. */
record SurveyPace(Pace pace) {

    static final int MOST_IN_A_MINUTE = 4;
    /** Who answers faster than this has read nothing. */
    static final int LEAST_SECONDS = 3;

    boolean allows(String device) {
        return pace.allows(device);
    }
}
