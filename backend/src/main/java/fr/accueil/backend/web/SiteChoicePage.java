// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import fr.accueil.backend.language.StaffLanguage;
import fr.accueil.backend.security.ChosenSite;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.SignedIn;
import fr.accueil.backend.security.StaffArea;
import fr.accueil.backend.site.Sites;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a person who works at several sites says which one a screen is to open for. */
@Controller
class SiteChoicePage {

    private static final Pattern PAGE = Pattern.compile("/([a-z]{1,20})(/[A-Za-z0-9/-]{0,200})?");

    private final Sites sites;
    private final CurrentActor actors;

    SiteChoicePage(Sites sites, CurrentActor actors) {
        this.sites = sites;
        this.actors = actors;
    }

    /**
     * A site, for the template.
     *
     * @param role the key of what the person is there
     */
    record Choice(String address, String name, String role) {}

    /** @param wanted the address of the screen; without one, the screen of the person's role at each site */
    @GetMapping("/sites")
    String show(
            @RequestParam(name = "for", defaultValue = "") String wanted,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        StaffLanguage.chosen(request).ifPresent(response::addCookie);
        Optional<SignedIn> person = actors.person();
        if (person.isEmpty()) {
            return "redirect:/sign-in";
        }
        List<Choice> choices = choices(person.get(), wanted, StaffLanguage.of(request));
        model.addAttribute("choices", choices);
        model.addAttribute("wanted", wanted);
        return choices.size() == 1 ? "redirect:" + choices.getFirst().address() : "sites";
    }

    private List<Choice> choices(SignedIn person, String wanted, Locale language) {
        Matcher page = PAGE.matcher(wanted);
        Optional<StaffArea> area = page.matches() ? StaffArea.of(page.group(1)) : Optional.empty();
        return sites.all().stream()
                .flatMap(site -> person.grants().roleAt(site.code()).stream()
                        .filter(role ->
                                area.map(StaffArea::permission).map(role::may).orElse(true))
                        .map(role -> new Choice(
                                address(area.isPresent() ? wanted : home(role), site.code()),
                                site.name().in(language),
                                "role." + role)))
                .toList();
    }

    private static String address(String path, String site) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam(ChosenSite.PARAMETER, "{site}")
                .build(site)
                .toString();
    }

    private static String home(Role role) {
        return switch (role) {
            case MANAGER, ADMIN -> "/" + StaffArea.MANAGER.segment();
            case RECEPTION -> "/" + StaffArea.RECEPTION.segment();
            case AGENT -> "/" + StaffArea.COUNTER.segment();
            case KIOSK, SCREEN -> "/";
        };
    }
}
