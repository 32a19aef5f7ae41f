// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import java.io.Serial;

/** A trace cannot be read; the message is for the person who gave it and names the line. */
public final class TraceException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    TraceException(String message) {
        super(message);
    }

    static TraceException at(long line, String what) {
        return new TraceException("line " + line + ": " + what);
    }
}
