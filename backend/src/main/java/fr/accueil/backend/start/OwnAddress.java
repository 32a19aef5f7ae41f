// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.env.Environment;

/** The address under which the server is reached: a name of its own. Below a path its pages would come without scripts. */
final class OwnAddress {

    private static final String PUBLIC = "ACCUEIL_PUBLIC_URL";

    /** Settings of the libraries that put all pages below a path, and how they are left as they are. */
    private static final Map<String, String> PREFIXES = Map.of(
            "server.servlet.context-path", "/",
            "spring.mvc.servlet.path", "/",
            "vaadin.url-mapping", "/*",
            "vaadin.urlMapping", "/*");

    private OwnAddress() {}

    /** @throws StartRefused for the first setting that cannot be used */
    static void check(Environment environment) {
        PREFIXES.forEach((key, whole) -> Optional.ofNullable(environment.getProperty(key))
                .filter(path -> !path.isBlank() && !path.equals(whole))
                .ifPresent(path -> {
                    throw new StartRefused(
                            key + " puts the pages below \"" + path + "\", where they do not work.",
                            "Leave it out, and give the server a name of its own, such as https://accueil.example.");
                }));
        String url = environment.getProperty("accueil.public-url", "");
        if (!url.isBlank() && !isWhole(url.strip())) {
            throw new StartRefused(
                    PUBLIC + " is \"" + url + "\".",
                    "Write an address without a path, such as https://accueil.example, or leave " + PUBLIC + " out.");
        }
    }

    private static boolean isWhole(String url) {
        try {
            URI uri = new URI(url);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && (uri.getPath().isEmpty() || uri.getPath().equals("/"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
