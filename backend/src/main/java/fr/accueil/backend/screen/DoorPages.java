// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of the screens, and the pulse by which every page knows that the house is there. */
@Controller
class DoorPages {

    private final Sites sites;
    private final Demonstration demonstration;
    private final Clock clock;
    private final String boot = UUID.randomUUID().toString();

    DoorPages(Sites sites, Demonstration demonstration, Clock clock) {
        this.sites = sites;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    record Door(String code, String place) {}

    record SiteDoors(String code, String name, List<Door> kiosks, List<Door> displays) {}

    @GetMapping("/")
    String doors(Model model) {
        model.addAttribute("sites", sites.all().stream().map(DoorPages::doors).toList());
        model.addAttribute("demonstration", demonstration.isOn());
        if (demonstration.isOn()) {
            model.addAttribute("people", Demonstration.PEOPLE);
            model.addAttribute("password", Demonstration.PASSWORD);
        }
        return "doors";
    }

    private static SiteDoors doors(Site site) {
        return new SiteDoors(
                site.code(),
                site.name().in(site.language()),
                site.kiosks().stream()
                        .map(kiosk -> new Door(kiosk.code(), kiosk.place().in(site.language())))
                        .toList(),
                site.displays().stream()
                        .map(display -> new Door(display.code(), display.place().in(site.language())))
                        .toList());
    }

    /** Another boot than before tells a page that what it was tied to is gone. */
    @GetMapping("/pulse")
    @ResponseBody
    Map<String, Object> pulse() {
        return Map.of(
                "boot", boot,
                "now", clock.millis(),
                "zone", sites.all().getFirst().zone().getId());
    }
}
