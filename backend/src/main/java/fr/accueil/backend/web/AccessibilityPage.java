// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import fr.accueil.backend.site.Sites;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement, which loi 2005-102 art. 47 asks of every public online service. */
@Controller
class AccessibilityPage {

    private final Sites sites;

    AccessibilityPage(Sites sites) {
        this.sites = sites;
    }

    @GetMapping("/accessibility")
    String statement(Model model) {
        model.addAttribute(
                "sites",
                sites.all().stream()
                        .map(site -> site.name().in(site.language()))
                        .toList());
        return "accessibility";
    }
}
