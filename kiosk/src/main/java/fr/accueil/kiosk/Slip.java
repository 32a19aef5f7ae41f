// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

/** How the paper slip of a ticket stands. */
public sealed interface Slip {

    /** This kiosk has no printer. */
    record None() implements Slip {}

    /** On its way to the printer. */
    record Printing() implements Slip {}

    /** It can be taken; {@code paperLow} says that the roll is near its end. */
    record Printed(boolean paperLow) implements Slip {}

    /** The printer has no paper left. */
    record PaperOut() implements Slip {}

    /** The printer does not answer or does not print. */
    record Failed() implements Slip {}

    /** The browser prints it: {@code image} is the address of the slip as a PNG picture. */
    record ByBrowser(String image) implements Slip {}
}
