// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.time;

/** The clock was to start at something that it cannot. */
final class ClockRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClockRefused(String sentence) {
        super(sentence);
    }
}
