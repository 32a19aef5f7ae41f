// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.site.CounterRules;
import fr.accueil.backend.site.Site;
import java.util.List;
import java.util.Locale;

/** The names of things for the staff, in the site's first language. */
final class Names {

    private Names() {}

    static List<String> queues(Site site, List<String> letters) {
        return letters.stream()
                .flatMap(letter -> site.queue(letter).stream())
                .map(queue -> queue.name().in(site.language()))
                .toList();
    }

    static String service(Site site, String code) {
        return service(site, code, site.language());
    }

    static String service(Site site, String code, Locale language) {
        return site.service(code).map(service -> service.label().in(language)).orElse(code);
    }

    static String pause(Site site, String code) {
        return site.counterRules().pauses().stream()
                .filter(label -> label.code().equals(code))
                .map(CounterRules.Label::label)
                .findFirst()
                .orElse(code);
    }
}
