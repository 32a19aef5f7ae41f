// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.request.Paths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a phone's connection before it becomes a socket. */
class PhoneTokenFilter extends OncePerRequestFilter {

    private static final Pattern PATH = Pattern.compile("/t/([^/]+)/live");
    private static final int UPGRADE_REQUIRED = 426;
    private static final int TOO_MANY = 429;

    private final PhoneTokenCheck tokens;
    private final PhoneAdapter adapter;

    PhoneTokenFilter(PhoneTokenCheck tokens, PhoneAdapter adapter) {
        this.tokens = tokens;
        this.adapter = adapter;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(Paths.decoded(request));
        if (!path.matches()) {
            chain.doFilter(request, response);
        } else if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            response.setStatus(UPGRADE_REQUIRED);
        } else if (adapter.known(path.group(1)).isPresent()) {
            chain.doFilter(request, response);
        } else {
            switch (tokens.check(path.group(1), request.getRemoteAddr())) {
                case PhoneTokenCheck.Result.Found _ -> chain.doFilter(request, response);
                case PhoneTokenCheck.Result.Nothing _ -> response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                case PhoneTokenCheck.Result.NotNow _ -> response.setStatus(TOO_MANY);
            }
        }
    }
}
