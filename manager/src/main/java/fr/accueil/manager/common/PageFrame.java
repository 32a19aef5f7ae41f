// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.accueil.screenkit.PageAttributes;
import fr.accueil.screenkit.StaffLanguageChoice;

/** Parts of the frame of every page of the manager: the clock, a notice, the sign-out. */
public final class PageFrame {

    private PageFrame() {}

    static Component clock() {
        var clock = new Span();
        clock.addClassName("clock");
        clock.getElement().setAttribute(PageAttributes.CLOCK, "");
        return clock;
    }

    /** A notice about the figures of a page. */
    public static Component notice(String text) {
        var notice = new Paragraph(text);
        notice.addClassName("notice");
        return new Div(notice);
    }

    /** The choice of the language, the way to one's own account, and the sign-out. */
    static void signOut(Header header, ManagerWords words) {
        header.add(new StaffLanguageChoice(words.locale(), words.say("language")));
        var own = new Anchor("/account", words.say("account.own"));
        own.setRouterIgnore(true);
        own.addClassName("own-account");
        header.add(own);
        header.getElement().appendChild(form(words));
    }

    /** A form, so that no other site can sign a manager out; accueil.js adds the token. */
    private static Element form(ManagerWords words) {
        Element form = new Element("form");
        form.setAttribute("method", "post").setAttribute("action", "/sign-out");
        Element token = new Element("input").setAttribute("type", "hidden").setAttribute("name", "_csrf");
        return form.appendChild(token, new Element("button").setText(words.say("sign-out")));
    }
}
