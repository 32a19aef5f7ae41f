// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.console;

import java.util.Locale;

/** What a command may ask of a server. */
public enum RequestKind {
    ADMIN(10_000),
    /** A site file and its words files, each of at most 500,000 characters. */
    SITE(20_000_000);

    private final int largest;

    RequestKind(int largest) {
        this.largest = largest;
    }

    /** Of a request or an answer, in bytes. */
    int largest() {
        return largest;
    }

    private String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the names of its requests begin. */
    String request() {
        return lower() + "-request-";
    }

    String answer() {
        return lower() + "-answer-";
    }

    /** Of a file that is not whole yet. */
    String making() {
        return lower() + "-making-";
    }
}
