// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader adds around a code: an AIM identifier such as {@code ]Q3} before it, the stars of Code 39 around it.
 */
public final class ReaderFrame {

    private static final Pattern IDENTIFIER = Pattern.compile("^\\s*][A-Za-z][0-9A-Za-z]");
    private static final Pattern STARS = Pattern.compile("^\\s*\\*+(.+?)\\*+\\s*$");

    private ReaderFrame() {}

    /** The text without them. */
    public static String without(String text) {
        String rest = IDENTIFIER.matcher(text).replaceFirst("");
        Matcher stars = STARS.matcher(rest);
        return stars.matches() ? stars.group(1) : rest;
    }
}
