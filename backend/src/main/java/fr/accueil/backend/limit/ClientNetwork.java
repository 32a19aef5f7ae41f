// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network that a request comes from: an IPv4 address, or the /64 of an IPv6 address, of which one client has as
 * many addresses as it needs.
 *
 * @param name an address, a prefix, or empty for what is no address
 */
public record ClientNetwork(String name) {

    private static final int PREFIX_BYTES = 8;

    /** @param address as the container gives it, such as {@code 192.0.2.7} or {@code 2001:db8:0:0:1:2:3:4} */
    public static ClientNetwork of(String address) {
        int zone = address.indexOf('%');
        try {
            return of(InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone)));
        } catch (IllegalArgumentException e) {
            return new ClientNetwork("");
        }
    }

    private static ClientNetwork of(InetAddress address) {
        return switch (address) {
            case Inet6Address six ->
                new ClientNetwork(HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), PREFIX_BYTES)) + "/64");
            case InetAddress four -> new ClientNetwork(four.getHostAddress());
        };
    }
}
