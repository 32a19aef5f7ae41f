// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.security.key.ServerKey;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Machines where an account has signed in before. Their cookie grants nothing; it lets the owner try the password
 * while others guess it from elsewhere. It holds a random name and signed hashes of the accounts: no name is readable.
 */
@Component
public class KnownMachines {

    /** The name of the cookie. */
    public static final String COOKIE = "accueil-machine";

    private static final int NAME_LENGTH = 26;
    private static final int MAC_BYTES = 16;
    /** People who share one machine. */
    private static final int MOST_PEOPLE = 8;

    private static final Pattern FORM = Pattern.compile("[A-Z2-9]{26}(\\.[A-Za-z0-9_-]{22}){1,8}");
    private static final Duration KEPT = Duration.ofDays(400);

    private final byte[] key;

    KnownMachines(ServerKey key) {
        this.key = key.forPurpose("known machines");
    }

    /** What a request shows, of any content. */
    public static Optional<String> shown(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** The name of the machine, when this account has signed in there. */
    public Optional<String> recognise(Optional<String> shown, String login) {
        return shown.filter(text -> FORM.matcher(text).matches())
                .map(text -> List.of(text.split("\\.")))
                .filter(parts -> parts.stream().skip(1).anyMatch(mac -> same(mac, mac(parts.getFirst(), login))))
                .map(List::getFirst);
    }

    /** This account has signed in there. */
    public void remember(String login, HttpServletRequest request, HttpServletResponse response) {
        List<String> parts = shown(request)
                .filter(text -> FORM.matcher(text).matches())
                .map(text -> List.of(text.split("\\.")))
                .orElseGet(() -> List.of(Digest.secret(NAME_LENGTH)));
        String mine = mac(parts.getFirst(), login);
        List<String> people = new ArrayList<>(List.of(mine));
        parts.stream()
                .skip(1)
                .filter(mac -> !mac.equals(mine))
                .limit(MOST_PEOPLE - 1L)
                .forEach(people::add);
        String value = String.join(
                ".", Stream.concat(Stream.of(parts.getFirst()), people.stream()).toList());
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setPath("/sign-in");
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge((int) KEPT.toSeconds());
        response.addCookie(cookie);
    }

    private String mac(String machine, String login) {
        byte[] mac = ServerKey.mac(key, machine + "\n" + SignInDelays.normal(login));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac, MAC_BYTES));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
