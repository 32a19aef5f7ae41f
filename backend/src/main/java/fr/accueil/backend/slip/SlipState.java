// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

/** How the paper slip of a ticket stands. */
public sealed interface SlipState {

    /** This kiosk has no printer, or nothing is known of this slip any more. */
    record None() implements SlipState {}

    /** On its way to the printer. */
    record Printing() implements SlipState {}

    /** The printer has it; {@code paperLow} says that the roll is near its end. */
    record Printed(boolean paperLow) implements SlipState {}

    /** The printer has no paper left. */
    record PaperOut() implements SlipState {}

    /** The printer does not answer or does not print. */
    record Failed() implements SlipState {}

    /** The browser prints it: {@code image} is the address of the slip as a PNG picture, on this server. */
    record ByBrowser(String image) implements SlipState {}
}
