// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Authenticates an enrolled device by its token. A person who signed in stays that person. */
final class DeviceFilter extends OncePerRequestFilter {

    private final DeviceTokenCheck check;

    DeviceFilter(DeviceTokenCheck check) {
        this.check = check;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> token = DeviceCookie.of(request);
        if (token.isPresent() && SecurityContextHolder.getContext().getAuthentication() == null) {
            switch (check.enter(token.get(), request.getRemoteAddr())) {
                case DeviceTokenCheck.Entry.Enrolled(Actor actor, boolean renews) -> {
                    SignedIn.enter(actor);
                    if (renews) {
                        DeviceCookie.keep(token.get(), request, response);
                    }
                }
                case DeviceTokenCheck.Entry.Unknown unknown -> DeviceCookie.forget(request, response);
                case DeviceTokenCheck.Entry.NotNow notNow -> {}
            }
        }
        chain.doFilter(request, response);
    }
}
