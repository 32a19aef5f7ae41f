// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises the passwords that everybody uses by how they are made: one or two common words or rows of keys, with digits
 * and signs around them. A list of them would hold each word with each year.
 */
final class CommonPasswords {

    /** So many pieces of their own, or free signs, make a password one that is not guessed. */
    private static final int PIECES = 3;

    private static final int FREE = 4;
    private static final int DIGITS = 10;
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_ROW = 3;
    private static final int LONGEST_UNIT = 6;

    private static final Set<String> WORDS = words();
    private static final int LONGEST_WORD =
            WORDS.stream().mapToInt(String::length).max().orElse(0);

    /** Rows of keys, of letters and of digits, each read in both directions. */
    private static final List<String> ROWS = Stream.of(
                    "azertyuiop",
                    "qsdfghjklm",
                    "wxcvbn",
                    "qwertyuiop",
                    "asdfghjkl",
                    "zxcvbnm",
                    "abcdefghijklmnopqrstuvwxyz",
                    "01234567890",
                    "1qaz2wsx3edc4rfv5tgb6yhn",
                    "1aqw2zsx3edc4rfv5tgb",
                    "a1z2e3r4t5y6",
                    "q1w2e3r4t5y6",
                    "1a2b3c4d5e6f",
                    "&e\"'(-e_ca)=",
                    "!@#$%^&*()")
            .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
            .toList();

    private static final String LOOK_ALIKE = "0134578@$!+";
    private static final String LETTERS = "oieastbasit";

    private CommonPasswords() {}

    /** Whether a text is a short one again and again. */
    static boolean isRepeated(String plain) {
        for (int unit = 1; unit <= Math.min(LONGEST_UNIT, plain.length() / 2); unit++) {
            if (plain.substring(unit).equals(plain.substring(0, plain.length() - unit))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text, in small letters without accents, has nothing of its own. */
    static boolean isCommon(String plain) {
        String read = readable(plain);
        Set<String> pieces = new HashSet<>();
        int free = 0;
        int at = 0;
        while (at < plain.length()) {
            int row = row(plain, at);
            int word = word(read, at);
            int length = Math.max(row, word);
            if (length > 0) {
                pieces.add(read.substring(at, at + length));
                at += length;
            } else {
                // Digits and signs around a word are the first that is tried.
                free += Character.isLetter(plain.charAt(at)) ? 1 : 0;
                at++;
            }
        }
        return pieces.size() < PIECES && free < FREE && !pieces.isEmpty() || isDigits(plain);
    }

    /** Digits and signs alone. */
    private static boolean isDigits(String plain) {
        return plain.codePoints().noneMatch(Character::isLetter) && distinct(plain) < DIGITS;
    }

    private static long distinct(String text) {
        return text.codePoints().distinct().count();
    }

    /** How long the row is that begins at a place; 0 when none does. */
    private static int row(String plain, int at) {
        int longest = 0;
        for (String row : ROWS) {
            int length = SHORTEST_ROW + (Character.isLetter(plain.charAt(at)) ? 1 : 0);
            while (at + length <= plain.length() && row.contains(plain.substring(at, at + length))) {
                longest = Math.max(longest, length);
                length++;
            }
        }
        return longest;
    }

    /** How long the longest word is that begins at a place; 0 when none does. */
    private static int word(String read, int at) {
        for (int length = Math.min(LONGEST_WORD, read.length() - at); length >= SHORTEST_WORD; length--) {
            if (WORDS.contains(read.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** With the letters that digits and signs stand for. */
    private static String readable(String plain) {
        StringBuilder text = new StringBuilder(plain);
        for (int i = 0; i < text.length(); i++) {
            int known = LOOK_ALIKE.indexOf(text.charAt(i));
            if (known >= 0) {
                text.setCharAt(i, LETTERS.charAt(known));
            }
        }
        return text.toString();
    }

    private static Set<String> words() {
        try (InputStream in = Objects.requireNonNull(
                CommonPasswords.class.getResourceAsStream("/fr/accueil/backend/common_words.txt"),
                "the common words")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .map(CommonPasswords::readable)
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
