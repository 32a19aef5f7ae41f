// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import com.vaadin.flow.server.VaadinServletRequest;
import fr.accueil.backend.configuration.PublicSettings;
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
        String url = request.getHttpServletRequest().getRequestURL().toString();
        int afterHost = url.indexOf('/', url.indexOf("//") + 2);
        return (afterHost < 0 ? url : url.substring(0, afterHost)) + path;
    }
}
