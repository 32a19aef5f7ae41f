// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The name of the site in a header; for people who work at several sites, with the way to another. */
public final class SiteName extends Span {

    /**
     * @param several whether the person works at other sites too
     * @param path the address of this page, without a slash before it
     * @param change the words of the link
     */
    public SiteName(String name, boolean several, String path, String change) {
        addClassName("site");
        add(new Span(name));
        if (several) {
            Anchor link = new Anchor("/sites?for=/" + path, change);
            link.setRouterIgnore(true);
            link.addClassName("site-change");
            add(link);
        }
    }
}
