// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import java.net.InetAddress;
import java.util.Optional;

/** Addresses with the same first bits, IPv4 or IPv6. */
record AddressRange(InetAddress first, int bits) {

    /** @param text an address, or one with the number of its first bits after a slash */
    static Optional<AddressRange> parse(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> address = literal(slash < 0 ? text : text.substring(0, slash));
        return address.flatMap(first -> {
            int most = first.getAddress().length * Byte.SIZE;
            return (slash < 0 ? Optional.of(most) : number(text.substring(slash + 1)))
                    .filter(bits -> bits <= most)
                    .map(bits -> new AddressRange(first, bits));
        });
    }

    /** The address that a text is, without the port that some proxies add. */
    static Optional<String> addressIn(String text) {
        String bare = text.startsWith("[") && text.contains("]")
                ? text.substring(1, text.indexOf(']'))
                : text.matches("[0-9.]+:[0-9]{1,5}") ? text.substring(0, text.indexOf(':')) : text;
        return literal(bare).map(InetAddress::getHostAddress);
    }

    boolean contains(String text) {
        return addressIn(text)
                .flatMap(AddressRange::literal)
                .filter(this::contains)
                .isPresent();
    }

    private boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if (((mine[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Never resolves a name: a text that is no address gives none. */
    private static Optional<InetAddress> literal(String text) {
        if (text.indexOf(':') < 0 && !text.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
