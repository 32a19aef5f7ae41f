// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.util.List;

/** Knows the words by which other systems say that an appointment was cancelled. */
final class Cancelled {

    private static final List<String> BEGINNINGS = List.of("annul", "cancel", "excus", "revoked", "supprim");

    private Cancelled() {}

    static boolean says(String status) {
        String folded = Characters.folded(status);
        return BEGINNINGS.stream().anyMatch(folded::startsWith);
    }
}
