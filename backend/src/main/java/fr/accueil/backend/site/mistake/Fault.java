// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.mistake;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * What is wrong.
 *
 * @param values what the sentence names, each cut at 500 characters
 */
public record Fault(FaultKind kind, List<String> values) {

    private static final int LONGEST = 500;

    public Fault {
        values = values.stream().map(Fault::cut).toList();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    static Fault of(FaultKind kind, Object... values) {
        return new Fault(kind, Stream.of(values).map(String::valueOf).toList());
    }

    /** The sentence without its place: in French on request, else in English like the fields of a file. */
    public String in(Locale language) {
        return new MessageFormat(words(language).getString(kind.name()), known(language)).format(values.toArray());
    }

    static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                "fr.accueil.backend.file_faults",
                known(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Locale known(Locale language) {
        return language.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    }
}
