// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

/** What the house says while it plays the days. */
public sealed interface StaffingNews {

    /** So many days are played. */
    record Working(int done, int of) implements StaffingNews {}

    /** All are. */
    record Answered(StaffingAnswer answer) implements StaffingNews {}
}
