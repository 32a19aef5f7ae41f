// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;

/** The language of the staff for one browser: read from its requests, kept in a cookie once it was chosen. */
public final class StaffLanguage {

    /** The parameter of an address by which a language is chosen. */
    public static final String PARAMETER = "lang";

    static final String COOKIE = "accueil-language";

    private static final Duration KEPT = Duration.ofDays(365);

    private StaffLanguage() {}

    /** The language of a page whose request may ask for one. */
    public static Locale of(HttpServletRequest request) {
        return of(request, asked(request));
    }

    /** @param asked a language tag as the address holds it, of any content */
    static Locale of(HttpServletRequest request, Optional<String> asked) {
        return StaffLanguages.of(asked, kept(request), preferred(request));
    }

    /** The cookie for the language of a request; none when the browser has it, or the screens lack the language. */
    public static Optional<Cookie> chosen(HttpServletRequest request) {
        return chosen(asked(request), request);
    }

    static Optional<Cookie> chosen(Optional<String> asked, HttpServletRequest request) {
        return asked.flatMap(StaffLanguages::named)
                .map(Locale::getLanguage)
                .filter(language -> !kept(request).equals(Optional.of(language)))
                .map(language -> cookie(language, request));
    }

    /** From the address alone: reading a parameter could read the body of the request. */
    private static Optional<String> asked(HttpServletRequest request) {
        try {
            return Optional.of(request)
                    .filter(page -> page.getMethod().equals("GET"))
                    .map(page -> page.getParameter(PARAMETER));
        } catch (IllegalStateException e) {
            // An address that cannot be read asks for no language.
            return Optional.empty();
        }
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Read here: without this header the server would use the language of its own machine. */
    private static List<Locale> preferred(HttpServletRequest request) {
        try {
            return Optional.ofNullable(sent(request).getHeader(HttpHeaders.ACCEPT_LANGUAGE)).stream()
                    .flatMap(header -> Locale.LanguageRange.parse(header).stream())
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .toList();
        } catch (IllegalArgumentException e) {
            // An unreadable header gives no language.
            return List.of();
        }
    }

    /** As the browser sent it: the page after a sign-in gets the headers of the request before it. */
    private static HttpServletRequest sent(HttpServletRequest request) {
        HttpServletRequest inner = request;
        while (inner instanceof HttpServletRequestWrapper wrapper
                && wrapper.getRequest() instanceof HttpServletRequest wrapped) {
            inner = wrapped;
        }
        return inner;
    }

    private static Cookie cookie(String language, HttpServletRequest request) {
        Cookie cookie = new Cookie(COOKIE, language);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) KEPT.toSeconds());
        return cookie;
    }
}
