// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says when a site opens again. */
final class OpeningWords {

    private OpeningWords() {}

    static String reopens(LocalDateTime at, Locale language) {
        boolean english = language.getLanguage().equals("en");
        Locale known = english ? Locale.UK : Locale.FRENCH;
        String pattern =
                english ? "'We open again on 'EEEE d MMMM' at 'H:mm'.'" : "'Nous rouvrons le 'EEEE d MMMM' à 'H:mm'.'";
        return DateTimeFormatter.ofPattern(pattern, known).format(at);
    }
}
