// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

/** The state of the paper slip of a ticket. */
public sealed interface SlipProgress {

    /** This kiosk has no printer. */
    record None() implements SlipProgress {}

    /** On its way to the printer. */
    record Printing() implements SlipProgress {}

    /** It can be taken; {@code paperLow} says that the roll is near its end. */
    record Printed(boolean paperLow) implements SlipProgress {}

    /** The printer has no paper left. */
    record PaperOut() implements SlipProgress {}

    /** The printer does not answer or does not print. */
    record Failed() implements SlipProgress {}

    /** The browser prints it: {@code image} is the address of the slip as a PNG picture. */
    record ByBrowser(String image) implements SlipProgress {}
}
