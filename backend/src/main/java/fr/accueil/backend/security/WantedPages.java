// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/**
 * Where a person page to go before signing in. In a cookie, because a session begins when the person is known; a cookie
 * may be made up, so only plain addresses of this server are followed.
 */
final class WantedPages extends CookieRequestCache {

    /** With the name under which the server was asked, which the redirect leaves out. */
    private static final Pattern PLAIN =
            Pattern.compile("(https?://[^/\\\\]*)?/(?!/)[A-Za-z0-9/_.-]*(\\?[A-Za-z0-9=&%+_.,:-]*)?");

    WantedPages() {
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest page = super.getRequest(request, response);
        return page != null && PLAIN.matcher(page.getRedirectUrl()).matches() ? page : null;
    }
}
