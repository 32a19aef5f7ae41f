// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Asks a visitor to come back, in every language, when no session can be made. */
final class BusyPage {

    private static final String RETRY_AFTER_SECONDS = "60";
    private static final List<String> LANGUAGES = List.of("fr", "en", "es", "pt", "ar", "fa", "ru", "tr", "uk");
    private static final byte[] PAGE = page().getBytes(StandardCharsets.UTF_8);

    private BusyPage() {}

    static void send(HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(PAGE.length);
        response.getOutputStream().write(PAGE);
    }

    private static String page() {
        String title = words("fr").getString("busy.title");
        return LANGUAGES.stream()
                .map(BusyPage::paragraph)
                .collect(Collectors.joining("\n", """
                        <!DOCTYPE html>
                        <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                        <title>%s</title><link rel="stylesheet" href="/accueil/accueil.css">
                        <link rel="stylesheet" href="/accueil/pages.css"></head>
                        <body class="page"><main class="card"><h1>%s</h1>
                        """.formatted(title, title), "\n</main></body></html>\n"));
    }

    private static String paragraph(String language) {
        String direction = language.equals("ar") || language.equals("fa") ? "rtl" : "ltr";
        return "<p lang=\"%s\" dir=\"%s\">%s</p>"
                .formatted(language, direction, words(language).getString("busy.sentence"));
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "fr.accueil.backend.busy",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
