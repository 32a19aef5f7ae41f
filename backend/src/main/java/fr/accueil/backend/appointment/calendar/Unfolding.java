// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.calendar;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Joins the lines that a calendar program folded (RFC 5545, 3.1). A fold counts bytes and may stand inside a character,
 * so that it is undone before the bytes become text. As many empty lines follow as were joined: every line keeps its
 * number.
 */
public final class Unfolding {

    private static final String QUOTED = "QUOTED-PRINTABLE";
    private static final int LONGEST_HEAD = 500;

    private final String text;
    private final StringBuilder unfolded;
    private int at;
    private int joined;

    private Unfolding(String text) {
        this.text = text;
        this.unfolded = new StringBuilder(text.length() + 16);
    }

    /** The bytes of a calendar in any encoding in which line ends, spaces and tabs are bytes of ASCII. */
    public static byte[] of(byte[] bytes) {
        return of(new String(bytes, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The text of a calendar; all its lines then end with a line feed. */
    public static String of(String text) {
        Unfolding unfolding = new Unfolding(text);
        while (unfolding.at < text.length()) {
            unfolding.takeProperty();
        }
        return unfolding.unfolded.toString();
    }

    private void takeProperty() {
        int start = unfolded.length();
        takeLine();
        boolean quoted = isQuoted(start);
        while (at < text.length() && (isFold(text.charAt(at)) || (quoted && endsWithSoftBreak(start)))) {
            if (quoted) {
                // Such a value has line ends of its own: its decoder handles them.
                unfolded.append('\n');
            } else {
                at++;
                joined++;
            }
            takeLine();
        }
        unfolded.append("\n".repeat(joined + 1));
        joined = 0;
    }

    private boolean endsWithSoftBreak(int start) {
        return unfolded.length() > start && unfolded.charAt(unfolded.length() - 1) == '=';
    }

    private static boolean isFold(char character) {
        return character == ' ' || character == '\t';
    }

    private boolean isQuoted(int start) {
        String head = unfolded.substring(start, Math.min(unfolded.length(), start + LONGEST_HEAD));
        int colon = head.indexOf(':');
        return colon > 0 && head.substring(0, colon).toUpperCase(Locale.ROOT).contains(QUOTED);
    }

    /** Without its end, which may be CR LF, LF, CR, or CR CR LF. */
    private void takeLine() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        unfolded.append(text, at, end);
        int next = end;
        while (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        if (next < text.length() && text.charAt(next) == '\n') {
            at = next + 1;
        } else {
            at = Math.min(end + 1, text.length());
        }
    }
}
