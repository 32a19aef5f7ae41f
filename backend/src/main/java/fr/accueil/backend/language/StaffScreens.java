// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.language;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives each screen of the staff its language before it is drawn; those of visitors have a rule of their own. */
@Component
public class StaffScreens implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final Set<String> STAFF = Set.of("counter", "reception", "manager");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(begun -> begun.getUI()
                        .addBeforeEnterListener(entering -> enter(entering.getUI(), entering.getLocation())));
        // Set at once, so that no browser offers to translate the page before it is drawn.
        event.addIndexHtmlRequestListener(response -> {
            if (isStaff(new Location(path(response.getVaadinRequest())))) {
                servlet(response.getVaadinRequest())
                        .ifPresent(request -> response.getDocument()
                                .child(0)
                                .attr("lang", StaffLanguage.of(request).toLanguageTag()));
            }
        });
    }

    private static void enter(UI ui, Location location) {
        if (!isStaff(location)) {
            return;
        }
        ui.setLocale(language(location));
        Optional<HttpServletRequest> request = servlet(VaadinService.getCurrentRequest());
        if (request.isPresent() && VaadinService.getCurrentResponse() instanceof VaadinServletResponse answer) {
            StaffLanguage.chosen(asked(location), request.get()).ifPresent(answer.getHttpServletResponse()::addCookie);
        }
    }

    /** The language of the screen that the current request opens. */
    public static Locale language(Location location) {
        return servlet(VaadinService.getCurrentRequest())
                .map(request -> StaffLanguage.of(request, asked(location)))
                .orElse(Locale.FRENCH);
    }

    private static Optional<String> asked(Location location) {
        return location.getQueryParameters().getSingleParameter(StaffLanguage.PARAMETER);
    }

    /** Whether an address is that of a screen of the staff, or lies below one. */
    public static boolean isStaff(Location location) {
        return STAFF.contains(location.getFirstSegment());
    }

    private static String path(VaadinRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(path.startsWith("/") ? 1 : 0);
    }

    private static Optional<HttpServletRequest> servlet(@Nullable VaadinRequest request) {
        return request instanceof VaadinServletRequest page
                ? Optional.of(page.getHttpServletRequest())
                : Optional.empty();
    }
}
