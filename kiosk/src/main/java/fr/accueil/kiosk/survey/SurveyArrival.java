// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.survey;

import fr.accueil.kiosk.common.KioskArrival;

/** What the address of a survey tablet leads to. */
public sealed interface SurveyArrival {

    /** A tablet of the site. */
    record Here(KioskArrival.Welcome welcome) implements SurveyArrival {}

    /** The tablet exists, but this machine is not enrolled as it; {@code pairAddress} is where it can be. */
    record NotPaired(String pairAddress) implements SurveyArrival {}

    /** No tablet has this name. */
    record Unknown() implements SurveyArrival {}
}
