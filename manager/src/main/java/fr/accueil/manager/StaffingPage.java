// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

/** The page: the question, then the answer. */
final class StaffingPage extends Div {

    private final Words words;

    StaffingPage(
            StaffingChoices choices, Words words, SerializableConsumer<StaffingQuestion> ask, StaffingResult result) {
        this.words = words;
        addClassNames("floor", "staffing");
        var main = new Main(new H1(words.say("staffing.heading")));
        if (choices.days().isEmpty() || choices.queues().isEmpty()) {
            main.add(new Paragraph(words.say("staffing.no-day")));
        } else {
            main.add(new Paragraph(words.say("staffing.how")), new StaffingForm(choices, words, ask), result);
        }
        add(lineLost(), header(choices), main);
    }

    private Component lineLost() {
        var since = new Span();
        since.getElement().setAttribute("data-link-since", "");
        var band = new Div(new Span(new Span(words.say("lost")), since));
        band.addClassName("link-lost");
        band.getElement().setAttribute("role", "alert");
        return band;
    }

    private Component header(StaffingChoices choices) {
        var site = new Span(choices.siteName());
        site.addClassName("site");
        var clock = new Span();
        clock.addClassName("clock");
        clock.getElement().setAttribute("data-clock", "");
        return new Header(site, link("/manager", "devices.back"), clock, link("/sign-out", "sign-out"));
    }

    private Component link(String address, String key) {
        var link = new Anchor(address, words.say(key));
        link.setRouterIgnore(true);
        return link;
    }
}
