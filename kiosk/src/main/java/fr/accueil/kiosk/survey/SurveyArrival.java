// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import fr.accueil.kiosk.common.KioskArrival;

/** The result of opening the address of a survey tablet. */
public sealed interface SurveyArrival {

    /** A tablet of the site. */
    record Here(KioskArrival.Welcome welcome) implements SurveyArrival {}

    /** The tablet exists, but this machine is not enrolled; {@code pairAddress} is the address for enrolment. */
    record NotPaired(String pairAddress) implements SurveyArrival {}

    /** No tablet has this name. */
    record Unknown() implements SurveyArrival {}
}
