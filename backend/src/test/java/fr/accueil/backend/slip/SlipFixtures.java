// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteTexts;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Slips and sites for tests. */
final class SlipFixtures {

    static final String SERVER = "https://accueil.example/t/";

    private static final String SITE = """
            site:
              code: nantes
              name: { fr: Préfecture, en: Prefecture, ar: محافظة }
              zone: Europe/Paris
              languages: [fr, en, ar, es, pt, tr, ru, uk, fa]
              always-open: true
              slip-message: { fr: Gardez ce ticket., ar: احتفظ بهذه التذكرة. }
            queues: [{ letter: A, name: { fr: Accueil } }]
            groups: [{ code: all, icon: question, label: { fr: Tout } }]
            services:
              - { code: ORD, group: all, label: { fr: Un renseignement, ar: استعلام }, outcome: ticket, queue: A }
              - { code: LONG, group: all, label: { fr: LABEL }, outcome: ticket, queue: A }
            counters: [{ code: G1, word: { fr: Guichet }, number: "1", queues: [A] }]
            kiosks:
              - { code: borne, place: { fr: Entrée }, printer: PRINTER }
              - { code: nue, place: { fr: Entrée } }
            displays: [{ code: hall, place: { fr: Hall }, queues: [A] }]
            """;

    private SlipFixtures() {}

    static Site site() {
        return siteWith("{ kind: browser }");
    }

    static Site siteWith(String printer) {
        return SiteTexts.of(SITE.replace("PRINTER", printer).replace("LABEL", "Long"));
    }

    static Site siteWithService(String label) {
        return SiteTexts.of(SITE.replace("PRINTER", "{ kind: browser }").replace("LABEL", label));
    }

    static SlipData slip(String language, String number) {
        return slip(language, number, "ORD");
    }

    static SlipData slip(String language, String number, String service) {
        return new SlipData(
                Locale.of(language),
                number,
                service,
                Instant.parse("2026-11-23T09:20:00Z"),
                5,
                Optional.empty(),
                "token-" + number,
                SERVER + "token-" + number);
    }

    static boolean isWhite(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xff) == 0xff;
    }

    /** Dot for dot, as something that can be compared. */
    static String dots(BufferedImage picture) {
        StringBuilder dots = new StringBuilder();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dots.append(isWhite(picture, x, y) ? ' ' : '#');
            }
            dots.append('\n');
        }
        return dots.toString();
    }
}
