// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import fr.accueil.backend.request.Paths;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.SignInMark;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The rule which callers, unknown as a person, a device or a program, may have a session. */
@Component
public class AnonymousSessionPolicy {

    /** The screens of a demonstration, where any machine may be any device. */
    private static final Set<String> SCREENS = Set.of("/kiosk", "/display", "/sign", "/survey");

    /** Requests of an open page to the framework: a page of a screen was requested before. */
    private static final String OF_PAGES = "/VAADIN";

    /** A phone with the code of a display has passed its own check. */
    private static final String PHONES = "/h";

    private final Demonstration demonstration;

    AnonymousSessionPolicy(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    /** Whether the present request comes from a person, a device or a program that the security has identified. */
    public static boolean isKnown() {
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller != null && caller.isAuthenticated() && !(caller instanceof AnonymousAuthenticationToken);
    }

    /** Whether a session may begin with this request although its caller is unknown. */
    public boolean mayHaveSession(HttpServletRequest request) {
        String first = first(Paths.decoded(request));
        return first.equals(PHONES)
                || SignInMark.isMarked(request)
                || demonstration.isOn() && (SCREENS.contains(first) || first.equals(OF_PAGES) || isForPage(request));
    }

    /** Whether the framework itself sends the request, for a page that it has loaded. */
    private static boolean isForPage(HttpServletRequest request) {
        return request.getParameter("v-r") != null;
    }

    /** The first part of a path, with its slash. */
    static String first(String path) {
        int second = path.indexOf('/', 1);
        return second < 0 ? path : path.substring(0, second);
    }
}
