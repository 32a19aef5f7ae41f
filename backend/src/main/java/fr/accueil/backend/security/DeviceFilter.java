// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a kiosk be known by the code that was typed on it once. A person who signed in stays that person. */
final class DeviceFilter extends OncePerRequestFilter {

    static final String COOKIE = "accueil-device";

    private final Devices devices;

    DeviceFilter(Devices devices) {
        this.devices = devices;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            code(request.getCookies()).flatMap(devices::actor).ifPresent(SignedIn::enter);
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> code(Cookie @Nullable [] cookies) {
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }
}
