// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The page at the address of a device on a machine that is not enrolled: how it becomes that device. */
@Component
class UnknownMachinePage {

    private final Sites sites;

    UnknownMachinePage(Sites sites) {
        this.sites = sites;
    }

    /** @return empty when no site has such a device */
    Optional<Map<String, Object>> model(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        String kind = parts[1];
        String code = parts[2];
        return sites.all().stream()
                .flatMap(site -> place(site, kind, code).stream())
                .findFirst()
                .map(place -> Map.of(
                        "title", PageWords.text("stranger.title." + kind),
                        "hall", PageWords.text("stranger.hall." + kind),
                        "staff", PageWords.say("stranger.staff", place)));
    }

    private static Optional<String> place(Site site, String kind, String code) {
        return switch (kind) {
            case "kiosk" -> site.kiosk(code).map(kiosk -> kiosk.place().in(site.language()));
            case "display" -> site.display(code).map(display -> display.place().in(site.language()));
            case "sign" -> site.counter(code).map(counter -> counter.name(site.language()));
            case "survey" -> site.survey(code).map(survey -> survey.place().in(site.language()));
            default -> Optional.empty();
        };
    }
}
