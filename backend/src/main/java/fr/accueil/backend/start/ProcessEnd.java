// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

/** How this process ends itself when it cannot go on, so that its service manager or {@code ./accueil run} restarts it. */
@FunctionalInterface
public interface ProcessEnd {

    /** The exit code that asks for a restart: EX_TEMPFAIL of sysexits.h. */
    int RESTART = 75;

    /** Ends the process at once with {@link #RESTART}. */
    void restart();
}
