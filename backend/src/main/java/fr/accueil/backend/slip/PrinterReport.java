// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import java.time.Instant;

/** What a printer reports of itself, whatever its protocol. */
enum PrinterReport {
    READY,
    PAPER_LOW,
    PAPER_OUT,
    FAILING;

    boolean prints() {
        return this == READY || this == PAPER_LOW;
    }

    /** The result of a slip. */
    SlipState slip() {
        return switch (this) {
            case READY -> new SlipState.Printed(false);
            case PAPER_LOW -> new SlipState.Printed(true);
            case PAPER_OUT -> new SlipState.PaperOut();
            case FAILING -> new SlipState.Failed();
        };
    }

    PrinterState since(Instant at) {
        return switch (this) {
            case READY -> new PrinterState.Ready(at);
            case PAPER_LOW -> new PrinterState.PaperLow(at);
            case PAPER_OUT -> new PrinterState.PaperOut(at);
            case FAILING -> new PrinterState.Failing(at);
        };
    }
}
