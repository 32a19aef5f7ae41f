// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.language;

import fr.accueil.backend.site.Site;
import java.util.List;
import java.util.Locale;

/** The names of things for the staff, in the language of their screen, else in the site's first. */
public final class StaffNames {

    private StaffNames() {}

    public static List<String> queues(Site site, List<String> letters, Locale language) {
        return letters.stream()
                .flatMap(letter -> site.queue(letter).stream())
                .map(queue -> queue.name().in(language))
                .toList();
    }

    public static String service(Site site, String code, Locale language) {
        return site.service(code).map(service -> service.label().in(language)).orElse(code);
    }

    public static String pause(Site site, String code, Locale language) {
        return site.counterRules().pauses().stream()
                .filter(label -> label.code().equals(code))
                .map(label -> label.in(language))
                .findFirst()
                .orElse(code);
    }

    /** @param code of a counter that the site has */
    public static String counter(Site site, String code, Locale language) {
        return site.counter(code).orElseThrow().name(language);
    }
}
