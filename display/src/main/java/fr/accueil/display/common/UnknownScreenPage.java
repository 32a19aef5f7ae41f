// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** The page for an address without a screen, for the person who sets it up. */
final class UnknownScreenPage extends Main {

    UnknownScreenPage(String why, DisplayWords words) {
        addClassName("unknown");
        var home = new Anchor("/", words.say("unknown.home"));
        home.setRouterIgnore(true);
        add(new H1(words.say("unknown.title")), new Paragraph(why), new Paragraph(words.say("unknown.do")), home);
    }
}
