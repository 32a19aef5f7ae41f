// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

/** A tablet of the exit survey and where it stands. */
public record SurveyPlan(String code, Words place) {}
