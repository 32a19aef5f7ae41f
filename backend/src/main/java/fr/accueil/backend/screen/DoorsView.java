// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;

/** The doors to the screens. */
@Route("")
@PageTitle("Accueil")
@AnonymousAllowed
@StyleSheet("context://accueil/pages.css")
class DoorsView extends Div {

    private static final long serialVersionUID = 1L;

    DoorsView(Sites sites, Demonstration demonstration) {
        addClassName("page");
        Main main = new Main(new H1(PageWords.text("doors.title")));
        main.addClassName("doors");
        main.add(lead(PageWords.text(demonstration.isOn() ? "doors.lead.demo" : "doors.lead")));
        sites.all().forEach(site -> main.add(doors(site)));
        if (demonstration.isOn()) {
            main.add(accounts());
        }
        main.add(statement());
        add(main);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().executeJs("document.documentElement.lang='fr'");
    }

    private static Paragraph lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        return lead;
    }

    private static Section doors(Site site) {
        UnorderedList tiles = new UnorderedList();
        tiles.addClassName("tiles");
        site.kiosks()
                .forEach(kiosk -> tiles.add(door(
                        "/kiosk/" + kiosk.code(),
                        "doors.kiosk",
                        kiosk.place().in(site.language()) + " · " + kiosk.code())));
        tiles.add(door("/counter", "doors.counter", PageWords.text("doors.counter.hint")));
        tiles.add(door("/reception", "doors.reception", PageWords.text("doors.reception.hint")));
        site.displays()
                .forEach(display -> tiles.add(door(
                        "/display/" + display.code(),
                        "doors.display",
                        display.place().in(site.language()) + " · " + display.code())));
        // One stands for all: each counter has its own.
        site.counters().stream()
                .findFirst()
                .ifPresent(counter ->
                        tiles.add(door("/sign/" + counter.code(), "doors.sign", counter.name(site.language()))));
        site.surveys()
                .forEach(survey -> tiles.add(door(
                        "/survey/" + survey.code(),
                        "doors.survey",
                        survey.place().in(site.language()) + " · " + survey.code())));
        tiles.add(door("/manager", "doors.manager", PageWords.text("doors.manager.hint")));
        return new Section(new H2(site.name().in(site.language())), tiles);
    }

    private static ListItem door(String address, String name, String hint) {
        Anchor anchor = new Anchor(address);
        // Each screen is a page of its own, as on its device.
        anchor.setRouterIgnore(true);
        anchor.add(strong(PageWords.text(name)), new Span(hint));
        return new ListItem(anchor);
    }

    private static Paragraph statement() {
        Anchor anchor = new Anchor("/accessibility", PageWords.text("doors.accessibility"));
        anchor.setRouterIgnore(true);
        Anchor results = new Anchor("/our-results", PageWords.text("doors.results"));
        results.setRouterIgnore(true);
        return new Paragraph(anchor, new Span(" · "), results);
    }

    private static Section accounts() {
        Paragraph password =
                new Paragraph(new Span(PageWords.text("doors.password") + " "), strong(Demonstration.PASSWORD));
        UnorderedList people = new UnorderedList();
        Demonstration.PEOPLE.forEach(
                person -> people.add(new ListItem(strong(person.login()), new Span(" " + person.name()))));
        Section section = new Section(new H2(PageWords.text("doors.accounts")), password, people);
        section.addClassName("demo");
        return section;
    }

    private static Component strong(String text) {
        Span span = new Span(text);
        span.addClassName("strong");
        return span;
    }
}
