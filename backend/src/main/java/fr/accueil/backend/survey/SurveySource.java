// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

/** Where the exit survey is filled in without a known visit. */
sealed interface SurveySource {

    /** A tablet at the exit. */
    record Tablet(String site, String tablet) implements SurveySource {}

    /** The phones before one display. */
    record Display(String site, String display) implements SurveySource {}
}
