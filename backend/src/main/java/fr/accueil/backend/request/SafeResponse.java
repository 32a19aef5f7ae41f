// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;

/**
 * Redirects to this server contain only a path: the caller chooses the host of a request. A header that every
 * answer has and that a page sets appears once, as the page sets it.
 */
public final class SafeResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    public SafeResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(relative(location));
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        super.sendRedirect(relative(location), status, clearBuffer);
    }

    /** The framework names here where a sign-in was asked for. */
    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, name.equalsIgnoreCase("Saved-url") ? relative(value) : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (SafeHeaders.has(name)) {
            super.setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    private String relative(String location) {
        try {
            URI target = URI.create(location);
            if (target.getRawAuthority() == null || !request.getServerName().equalsIgnoreCase(target.getHost())) {
                return location;
            }
            // Two slashes at the start would name another host.
            String path = "/" + target.getRawPath().replaceFirst("^/+", "");
            return target.getRawQuery() == null ? path : path + "?" + target.getRawQuery();
        } catch (IllegalArgumentException e) {
            return location;
        }
    }
}
