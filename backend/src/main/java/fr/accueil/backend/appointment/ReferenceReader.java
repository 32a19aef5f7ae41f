// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.calendar.UidReference;
import fr.accueil.backend.appointment.reference.KeyboardLayout;
import fr.accueil.backend.appointment.reference.ReaderFrame;
import fr.accueil.backend.appointment.reference.ReferenceKey;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the reference of an appointment from what a person typed or a reader scanned: any text. A reader types as
 * a keyboard, and on a French layout the digits of an American one come as {@code & é " ' ( - è _ ç à}.
 */
public final class ReferenceReader {

    static final int LONGEST = 120;
    /** With a day after it, no longer than a reference. */
    static final int LONGEST_OF_SERIES = LONGEST - "@2026-12-01".length();

    private static final int MOST_READ = 500;
    private static final String SHIFTED = "à&é\"'(-è_ç";
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]{0,20}://[^/?#]*([^?#]*)(\\?[^#]*)?.*");
    /** What a reader with another layout can have meant: no text of another kind is taken for a code. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9 ._/:+@-]*[0-9][A-Z0-9 ._/:+@-]*");

    private static final Pattern PARAMETER = Pattern.compile("(?i)[?&](?:ref|reference|id|code)=([^&]+)");

    private ReferenceReader() {}

    /** The stored form of a reference, 1 to 120 characters; empty when the text has none. */
    public static Optional<String> reference(String text) {
        String plain = Characters.plain(text.substring(0, Math.min(text.length(), MOST_READ)));
        String reference = Characters.plain(inAddress(plain)).toUpperCase(Locale.ROOT);
        return reference.isEmpty() || reference.length() > LONGEST ? Optional.empty() : Optional.of(reference);
    }

    /** The reference of an event; of one whose UID is too long to be a reference a short one that stands for it. */
    static Optional<String> ofUid(String uid) {
        if (uid.length() > MOST_READ || Characters.plain(uid).length() > LONGEST) {
            return Optional.of(UidReference.of(uid));
        }
        return reference(uid);
    }

    /** The references that a scanned or typed text can mean, the likeliest first; possibly none. */
    public static List<String> readings(String text) {
        Set<String> readings = new LinkedHashSet<>();
        reference(text).ifPresent(readings::add);
        if (text.length() > LONGEST_OF_SERIES) {
            readings.add(UidReference.of(text));
        }
        String start = text.substring(0, Math.min(text.length(), MOST_READ));
        reference(ReaderFrame.without(Characters.plain(start))).ifPresent(readings::add);
        if (isShifted(start)) {
            // A reader shifts all keys, a person only those of the digits.
            reference(unshifted(start.replace("-", "6").replace(')', '-'))).ifPresent(readings::add);
            reference(unshifted(start)).ifPresent(readings::add);
        }
        KeyboardLayout.meant(start).stream()
                .map(meant -> reference(ReaderFrame.without(Characters.plain(meant))))
                .flatMap(Optional::stream)
                .filter(reference -> CODE.matcher(reference).matches())
                .forEach(readings::add);
        return List.copyOf(readings);
    }

    /** The canonical keys of the readings, in order: searched when no reading matches exactly. */
    public static List<String> keys(String text) {
        return readings(text).stream()
                .flatMap(reading -> ReferenceKey.typed(reading).stream())
                .distinct()
                .toList();
    }

    private static boolean isShifted(String text) {
        return text.chars().noneMatch(character -> character >= '0' && character <= '9')
                && text.chars().anyMatch(character -> digit(character) >= 0);
    }

    private static String unshifted(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().forEach(character -> {
            int digit = character == '-' ? -1 : digit(character);
            digits.append(digit < 0 ? (char) character : (char) ('0' + digit));
        });
        return digits.toString();
    }

    private static int digit(int character) {
        return SHIFTED.indexOf(Character.toLowerCase(character));
    }

    private static String inAddress(String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches()) {
            return text;
        }
        Matcher parameter = PARAMETER.matcher(address.group(2) == null ? "" : address.group(2));
        if (parameter.find()) {
            return decoded(parameter.group(1));
        }
        String path = address.group(1).replaceAll("/+$", "");
        return decoded(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
