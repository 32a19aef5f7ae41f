// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

/** How a visitor came; a priority visitor with an appointment is counted as a priority. */
public enum VisitorClass {
    WALK_IN,
    APPOINTMENT,
    PRIORITY
}
