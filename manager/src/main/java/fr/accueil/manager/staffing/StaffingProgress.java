// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

/** What the house says while it plays the days. */
public sealed interface StaffingProgress {

    /** So many days are played. */
    record Working(int done, int of) implements StaffingProgress {}

    /** All are. */
    record Answered(StaffingAnswer answer) implements StaffingProgress {}
}
