// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

/** A kiosk and where it stands. */
public record KioskPlan(String code, Words place) {}
