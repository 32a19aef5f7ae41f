// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Who a page of the past is for, and the ways out of it. */
final class PastHeader extends Header {

    PastHeader(String siteName, Words words) {
        Span site = new Span(siteName);
        site.addClassName("site");
        Span role = new Span(words.say("role"));
        role.addClassName("role");
        Span gap = new Span();
        gap.addClassName("gap");
        add(site, role, gap, link("/manager", words.say("hall.back")));
        PageFrame.signOut(this, words);
    }

    private static Anchor link(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }
}
