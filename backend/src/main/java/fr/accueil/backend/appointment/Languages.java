// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the language of a visitor, a code or a French name; other texts give none. */
final class Languages {

    private static final Map<String, String> CODES = codes();

    private Languages() {}

    static Optional<String> code(String text) {
        return Optional.ofNullable(CODES.get(Characters.folded(text)));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Arrays.stream(Locale.getISOLanguages()).forEach(code -> {
            codes.put(code, code);
            codes.put(Characters.folded(Locale.of(code).getDisplayLanguage(Locale.FRENCH)), code);
        });
        return Map.copyOf(codes);
    }
}
