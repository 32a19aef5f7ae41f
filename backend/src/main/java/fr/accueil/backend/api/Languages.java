// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language of the sentences of the API: French where the caller asks for it, else English. */
final class Languages {

    private Languages() {}

    /** The language of a site's own texts: the caller's choice, else the site's first. */
    static Locale of(HttpServletRequest request, Site site) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? site.language() : request.getLocale();
    }

    static Locale of(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                        && request.getLocale().getLanguage().equals("fr")
                ? Locale.FRENCH
                : Locale.ENGLISH;
    }
}
