// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The e-mail addresses of a setting, each once.
 *
 * @param each in the order in which they are written
 */
public record MailAddresses(List<MailAddress> each) {

    /**
     * An address that cannot be used. It does not contain the address, so that a log may show it.
     *
     * @param place of the address, from 1
     * @param of how many there are
     * @param why in English, such as "it has no @"
     */
    public record Fault(int place, int of, String why) {}

    /**
     * Reads addresses that commas, semicolons or line ends separate. Addresses that cannot be used are left out; {@link
     * #fault} gives the first.
     */
    public static MailAddresses of(String text) {
        Map<String, MailAddress> each = new LinkedHashMap<>();
        split(text).stream()
                .map(MailAddress::of)
                .filter(address -> address.fault().isEmpty())
                .forEach(address -> each.putIfAbsent(address.address().toLowerCase(Locale.ROOT), address));
        return new MailAddresses(List.copyOf(each.values()));
    }

    /** The first address of a text that cannot be used, if any. */
    public static Optional<Fault> fault(String text) {
        List<String> written = split(text);
        for (int i = 0; i < written.size(); i++) {
            Optional<String> why = MailAddress.of(written.get(i)).fault();
            if (why.isPresent()) {
                return Optional.of(new Fault(i + 1, written.size(), why.get()));
            }
        }
        return Optional.empty();
    }

    /** A comma inside quotes belongs to a name. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            isQuoted ^= character == '"' && (isQuoted || text.indexOf('"', i + 1) > 0);
            if (!isQuoted && ",;\r\n\u2028，；".indexOf(character) >= 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(character);
            }
        }
        parts.add(part.toString());
        return parts.stream()
                .map(MailAddress::stripped)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
