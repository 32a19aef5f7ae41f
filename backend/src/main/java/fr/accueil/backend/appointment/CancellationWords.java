// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.util.regex.Pattern;

/** The words by which other systems mark a cancelled appointment. */
final class CancellationWords {

    private static final Pattern WORDS = Pattern.compile(
            "(?<!\\bnon[ -]|\\bnot[ -]|\\bpas )\\b(?:annul|cancel|excus|revoked|revoqu|supprim|desist|declin)");

    private CancellationWords() {}

    static boolean matches(String status) {
        return WORDS.matcher(Characters.folded(status)).find();
    }
}
