// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line {@code sep=;} that tells Excel the separator of the cells.
 *
 * @param separator empty when there is no such line, or when it names none
 * @param rest the text below it
 * @param lines how many lines that are
 */
record SeparatorLine(Optional<Character> separator, String rest, int lines) {

    private static final Pattern LINE = Pattern.compile(
            "\\A\\ufeff?[ \"]*sep[ ]?=(\\\\t|[\\t !#-/:-@\\[-`{-~])?[\";, \\t|]*(?:\\r\\n|\\r|\\n|\\z)",
            Pattern.CASE_INSENSITIVE);

    static SeparatorLine of(String text) {
        Matcher line = LINE.matcher(text);
        if (!line.find()) {
            return new SeparatorLine(Optional.empty(), text, 0);
        }
        Optional<Character> separator =
                Optional.ofNullable(line.group(1)).map(named -> named.equals("\\t") ? '\t' : named.charAt(0));
        return new SeparatorLine(separator.filter(it -> it != ' '), text.substring(line.end()), 1);
    }
}
