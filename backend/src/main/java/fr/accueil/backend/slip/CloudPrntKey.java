// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.site.PrinterPlan;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The secret that a printer shows: in its address, or as the password of HTTP Basic. */
final class CloudPrntKey {

    private static final String BASIC = "Basic ";

    private CloudPrntKey() {}

    static boolean opens(PrinterPlan.CloudPrnt plan, HttpServletRequest request, @Nullable String mac) {
        String shown = Optional.ofNullable(request.getParameter("key"))
                .or(() -> password(request.getHeader("Authorization")))
                .orElse("");
        boolean same = MessageDigest.isEqual(bytes(plan.key()), bytes(shown));
        return same && plan.mac().map(ours -> ours.equals(plain(mac))).orElse(true);
    }

    private static Optional<String> password(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return Optional.empty();
        }
        try {
            byte[] pair =
                    Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
            String text = new String(pair, StandardCharsets.UTF_8);
            return Optional.of(text.substring(text.indexOf(':') + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String plain(@Nullable String mac) {
        return mac == null ? "" : mac.strip().toLowerCase(Locale.ROOT).replace('-', ':');
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
