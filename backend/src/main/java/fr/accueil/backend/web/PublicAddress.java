// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import com.vaadin.flow.server.VaadinServletRequest;
import fr.accueil.backend.configuration.PublicSettings;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The address under which visitors' phones reach this server: as it is set, else as the kiosk itself reached it. */
@Component
public class PublicAddress {

    private final String set;

    PublicAddress(PublicSettings settings) {
        this.set = settings.publicUrl();
    }

    public String of(String path) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (!set.isEmpty() || request == null) {
            return set + path;
        }
        return of(request.getHttpServletRequest(), path);
    }

    /** The same for a page without the framework: as it is set, else as the sender of a request reached it. */
    public String of(HttpServletRequest request, String path) {
        if (!set.isEmpty()) {
            return set + path;
        }
        String url = request.getRequestURL().toString();
        int afterHost = url.indexOf('/', url.indexOf("//") + 2);
        return (afterHost < 0 ? url : url.substring(0, afterHost)) + path;
    }
}
