// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.orientation;

/**
 * How similar a typed word is to a known one. A word is typed letter by letter, so its beginning counts as the word;
 * slips (a letter too many, missing, wrong, or two swapped) are forgiven by the optimal string alignment distance.
 */
final class Likeness {

    private static final double SAME = 1.0;
    private static final double BEGINNING = 0.85;
    private static final double SLIP = 0.2;
    private static final int LETTERS_FOR_ONE_SLIP = 4;
    private static final int LETTERS_FOR_TWO_SLIPS = 8;
    private static final int LETTERS_OF_A_BEGINNING = 2;

    private Likeness() {}

    /** From 0, another word, to 1, the same. */
    static double of(String typed, String known) {
        if (typed.equals(known)) {
            return SAME;
        }
        boolean beginning = typed.length() >= LETTERS_OF_A_BEGINNING && known.startsWith(typed);
        return beginning ? BEGINNING : forgiving(typed, known);
    }

    /** Whether all of it was typed, but for the slips that are forgiven. */
    static boolean isSameButForSlips(String typed, String known) {
        return typed.equals(known) || known.length() - typed.length() <= 1 && forgiving(typed, known) > 0;
    }

    private static double forgiving(String typed, String known) {
        int allowed = allowed(typed);
        if (allowed == 0 || known.isEmpty() || typed.charAt(0) != known.charAt(0)) {
            return 0;
        }
        int slips = slips(typed, known);
        return slips > allowed ? 0 : BEGINNING - slips * SLIP;
    }

    /** A digit is never a slip: 48SI is not 58SI. */
    private static int allowed(String typed) {
        if (typed.length() < LETTERS_FOR_ONE_SLIP || typed.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return typed.length() < LETTERS_FOR_TWO_SLIPS ? 1 : 2;
    }

    /** The least slips between what was typed and any beginning of the known word, or all of it. */
    static int slips(String typed, String known) {
        int[] beforeLast = new int[known.length() + 1];
        int[] last = row(known.length());
        for (int i = 1; i <= typed.length(); i++) {
            int[] next = new int[known.length() + 1];
            next[0] = i;
            for (int j = 1; j <= known.length(); j++) {
                boolean same = typed.charAt(i - 1) == known.charAt(j - 1);
                int slips = Math.min(Math.min(next[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                next[j] = isSwapped(typed, known, i, j) ? Math.min(slips, beforeLast[j - 2] + 1) : slips;
            }
            beforeLast = last;
            last = next;
        }
        return least(last, typed.length());
    }

    private static int[] row(int length) {
        int[] row = new int[length + 1];
        for (int j = 0; j <= length; j++) {
            row[j] = j;
        }
        return row;
    }

    private static boolean isSwapped(String typed, String known, int i, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == known.charAt(j - 2)
                && typed.charAt(i - 2) == known.charAt(j - 1);
    }

    /** A beginning much shorter than the typed word would match any word. */
    private static int least(int[] slips, int typedLength) {
        int least = slips[slips.length - 1];
        for (int j = Math.max(0, typedLength - 1); j < slips.length; j++) {
            least = Math.min(least, slips[j]);
        }
        return least;
    }
}
