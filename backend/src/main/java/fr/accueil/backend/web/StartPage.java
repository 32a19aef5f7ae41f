// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import fr.accueil.backend.security.ChosenSite;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The start page: the list of screens. */
@Component
class StartPage {

    private final Sites sites;
    private final Demonstration demonstration;

    StartPage(Sites sites, Demonstration demonstration) {
        this.sites = sites;
        this.demonstration = demonstration;
    }

    /** A site and its screens, for the template. */
    record Section(String site, List<Link> links) {}

    /**
     * A link to a screen, for the template.
     *
     * @param hint where the screen stands, or what it is for
     */
    record Link(String address, String name, String hint) {}

    Map<String, Object> model(Locale language) {
        return Map.of(
                "lead",
                PageWords.text(demonstration.isOn() ? "doors.lead.demo" : "doors.lead", language),
                "sections",
                sections(language),
                "people",
                demonstration.isOn() ? Demonstration.PEOPLE : List.of(),
                "password",
                demonstration.isOn() ? Demonstration.PASSWORD : "");
    }

    private List<Section> sections(Locale language) {
        List<Site> all = sites.all();
        return all.stream()
                .map(site ->
                        section(site, all.size() > 1 ? "?" + ChosenSite.PARAMETER + "=" + site.code() : "", language))
                .toList();
    }

    /** @param end of every address, which names the site where there are several */
    private static Section section(Site site, String end, Locale language) {
        Stream<Link> kiosks =
                site.kiosks().stream().map(kiosk -> device("/kiosk/", kiosk.code(), "kiosk", kiosk.place(), language));
        Stream<Link> displays = site.displays().stream()
                .map(display -> device("/display/", display.code(), "display", display.place(), language));
        // One stands for all: each counter has its own.
        Stream<Link> sign = site.counters().stream()
                .limit(1)
                .map(counter -> new Link(
                        "/sign/" + counter.code(), PageWords.text("doors.sign", language), counter.name(language)));
        Stream<Link> surveys = site.surveys().stream()
                .map(survey -> device("/survey/", survey.code(), "survey", survey.place(), language));
        return new Section(
                site.name().in(language),
                Stream.of(
                                kiosks,
                                Stream.of(staff("counter", language), staff("reception", language)),
                                displays,
                                sign,
                                surveys,
                                Stream.of(staff("manager", language)))
                        .flatMap(links -> links)
                        .map(link -> new Link(link.address() + end, link.name(), link.hint()))
                        .toList());
    }

    private static Link device(String path, String code, String kind, Words place, Locale language) {
        return new Link(path + code, PageWords.text("doors." + kind, language), place.in(language) + " · " + code);
    }

    private static Link staff(String screen, Locale language) {
        return new Link(
                "/" + screen,
                PageWords.text("doors." + screen, language),
                PageWords.text("doors." + screen + ".hint", language));
    }
}
