// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

/** The progress of a simulation. */
public sealed interface StaffingProgress {

    /** The number of days simulated so far. */
    record Working(int done, int of) implements StaffingProgress {}

    /** The answer, after all days. */
    record Answered(StaffingAnswer answer) implements StaffingProgress {}
}
