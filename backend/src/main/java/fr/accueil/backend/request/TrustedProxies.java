// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;

/** The proxies whose headers on the sender and the host of a request count. Without any, these headers are ignored. */
public final class TrustedProxies {

    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::([0-9]{1,5}))?");
    private static final int HIGHEST_PORT = 65_535;

    private final List<AddressRange> trusted;

    /**
     * @param setting addresses or ranges such as {@code 10.0.0.0/8}, separated by commas
     * @throws ProxiesRefused when one is neither
     */
    public TrustedProxies(String setting) {
        this.trusted = Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> AddressRange.parse(text).orElseThrow(() -> new ProxiesRefused(text)))
                .toList();
    }

    void apply(Request request) {
        if (!isTrusted(request.getRemoteAddr())) {
            return;
        }
        sender(values(request, "X-Forwarded-For")).ifPresent(address -> {
            request.setRemoteAddr(address);
            request.setRemoteHost(address);
        });
        last(request, "X-Forwarded-Proto")
                .map(text -> text.toLowerCase(Locale.ROOT))
                .filter(text -> text.equals("https") || text.equals("http"))
                .ifPresent(scheme -> reachedBy(request, scheme));
        last(request, "X-Forwarded-Host").ifPresent(host -> reachedAs(request, host));
    }

    /** The last named address that is no trusted proxy: addresses before it may be forged. */
    Optional<String> sender(List<String> named) {
        Optional<String> farthest = Optional.empty();
        for (String text : named.reversed()) {
            Optional<String> address = AddressRange.addressIn(text);
            if (address.isEmpty()) {
                return farthest;
            }
            farthest = address;
            if (!isTrusted(text)) {
                return farthest;
            }
        }
        return farthest;
    }

    public boolean isTrusted(String address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }

    private static void reachedBy(Request request, String scheme) {
        request.setSecure(scheme.equals("https"));
        request.getCoyoteRequest().scheme().setString(scheme);
        request.setServerPort(usual(scheme));
    }

    private static void reachedAs(Request request, String host) {
        var named = HOST.matcher(host);
        if (named.matches()) {
            int port = named.group(2) == null ? usual(request.getScheme()) : Integer.parseInt(named.group(2));
            if (port > 0 && port <= HIGHEST_PORT) {
                request.getCoyoteRequest().serverName().setString(named.group(1));
                request.setServerPort(port);
            }
        }
    }

    private static int usual(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    private static Optional<String> last(Request request, String name) {
        return values(request, name).reversed().stream().findFirst();
    }

    private static List<String> values(Request request, String name) {
        return Collections.list(request.getHeaders(name)).stream()
                // Tomcat gives none for a malformed value.
                .filter(Objects::nonNull)
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .toList();
    }
}
