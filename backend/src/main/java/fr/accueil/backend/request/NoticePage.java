// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * A page in place of one that cannot be made now: French first, then eight languages, since the reader is not
 * known. It checks by itself whether the other page is available again. It needs neither session nor database.
 */
public final class NoticePage {

    private static final List<String> OTHERS = List.of("en", "es", "pt", "ar", "fa", "ru", "tr", "uk");

    private NoticePage() {}

    /**
     * @param words the words files, such as {@code away} for {@code away_fr.properties}, each with {@code title} and
     *     {@code sentence}
     * @param again the time until the page first checks whether it can be replaced
     * @return the page in UTF-8
     */
    public static byte[] of(String words, Duration again) {
        return page(words, """
                <noscript><meta http-equiv="refresh" content="%d"></noscript>
                <script src="/accueil/again.js" data-after="%d" defer></script>""".formatted(again.toSeconds(), again.toMillis()));
    }

    /** A page that waits for a person: it does not reload by itself. */
    public static byte[] of(String words) {
        return page(words, "");
    }

    private static byte[] page(String words, String again) {
        ResourceBundle french = words(words, "fr");
        return """
                <!DOCTYPE html>
                <html lang="fr"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Accueil</title>
                <link rel="icon" href="/accueil/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/accueil/accueil.css"><link rel="stylesheet" href="/accueil/pages.css">
                %s</head>
                <body class="page notice-page"><main class="card"><h1>%s</h1>
                <p class="lead">%s</p>
                <ul>
                %s
                </ul></main></body></html>
                """.formatted(
                        french.getString("title"),
                        again,
                        french.getString("title"),
                        french.getString("sentence"),
                        OTHERS.stream()
                                .map(language -> item(language, words(words, language)))
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String item(String language, ResourceBundle words) {
        String direction = language.equals("ar") || language.equals("fa") ? "rtl" : "ltr";
        return "<li lang=\"%s\" dir=\"%s\"><strong>%s</strong> %s</li>"
                .formatted(language, direction, words.getString("title"), words.getString("sentence"));
    }

    private static ResourceBundle words(String words, String language) {
        return ResourceBundle.getBundle(
                "fr.accueil.backend." + words,
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
