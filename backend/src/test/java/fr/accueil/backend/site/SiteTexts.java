// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Site files to be read in tests. */
public final class SiteTexts {

    /** The smallest useful file; each test spoils or extends it. */
    static final String SMALL = """
            site:
              code: petit
              name: { fr: Petit, en: Small }
              zone: Europe/Paris
              languages: [fr, en]
              hours:
                monday: ["9:00-12:00", "13:30-16:00"]
              head-start: { priority: 30 }
            queues:
              - { letter: A, name: { fr: Accueil } }
            groups:
              - { code: all, icon: question, label: { fr: Tout } }
            services:
              - { code: ORD, group: all, label: { fr: Ordinaire }, outcome: ticket, queue: A }
              - { code: AUTRE, group: all, label: { fr: Autre }, outcome: redirect, explanation: { fr: Ailleurs } }
            counters:
              - { code: G1, word: { fr: Guichet }, number: "1", queues: [A] }
            kiosks:
              - { code: borne, place: { fr: Entrée } }
            displays:
              - { code: hall, place: { fr: Hall }, queues: [A] }
            """;

    private SiteTexts() {}

    public static Site read(String file) {
        try {
            return SiteFile.parse(
                    file, new ClassPathResource("sites/" + file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A site as a test writes it. */
    public static Site of(String text) {
        return SiteFile.parse("test.yaml", text);
    }

    static Site small() {
        return SiteFile.parse("small.yaml", SMALL);
    }
}
