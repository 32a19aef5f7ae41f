// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

/** The state of the paper slip of a ticket. */
public enum SlipStatus {
    /** On its way to the printer. */
    PRINTING,
    PRINTED,
    /** Printed, and the roll is near its end. */
    PAPER_LOW,
    PAPER_OUT,
    FAILED
}
