// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

/** How the paper slip of a ticket stands. */
public enum SlipStatus {
    /** On its way to the printer. */
    PRINTING,
    PRINTED,
    /** Printed, and the roll is near its end. */
    PAPER_LOW,
    PAPER_OUT,
    FAILED
}
