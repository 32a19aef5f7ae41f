// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.mistake;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;

/**
 * A mistake in a file of settings.
 *
 * @param line from 1
 * @param field where it stands, such as {@code services[2].queue}; {@code file} for the whole
 */
public record FileMistake(String file, int line, String field, Fault fault) {

    /** Its place and its sentence: in French on request, else in English. */
    public String in(Locale language) {
        return new MessageFormat(Fault.words(language).getString("PLACE"), Fault.known(language))
                .format(new Object[] {file, String.valueOf(line), field, fault.in(language)});
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
