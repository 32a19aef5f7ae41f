// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import java.time.Instant;

/** How the printer of a kiosk is, as last reported; {@code since} is when that state began. */
public sealed interface PrinterState {

    /** The kiosk has none, or its browser prints, which reports nothing. */
    record NoPrinter() implements PrinterState {}

    /** No report since this server started. */
    record NoReport() implements PrinterState {}

    record Ready(Instant since) implements PrinterState {}

    /** It prints, and the roll is near its end. */
    record PaperLow(Instant since) implements PrinterState {}

    record PaperOut(Instant since) implements PrinterState {}

    /** It cannot be reached, is offline or says that it has an error. */
    record Failing(Instant since) implements PrinterState {}

    /** Whether an agent has to go there. */
    default boolean isTrouble() {
        return switch (this) {
            case NoPrinter none -> false;
            case NoReport never -> false;
            case Ready ready -> false;
            case PaperLow low -> true;
            case PaperOut out -> true;
            case Failing failing -> true;
        };
    }
}
