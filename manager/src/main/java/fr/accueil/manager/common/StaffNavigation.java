// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The links to all pages that the user may open, in groups. */
final class StaffNavigation extends Nav {

    private final String path;
    private final ManagerWords words;

    /** @param path the address of the page that is shown, without a slash before it */
    StaffNavigation(String path, NavigationPort port, ManagerWords words) {
        this.path = path;
        this.words = words;
        setId(ManagerLayout.NAVIGATION);
        getElement().setAttribute("aria-label", words.say("pages"));
        for (NavigationEntry.Group group : NavigationEntry.Group.values()) {
            List<ListItem> items = Arrays.stream(NavigationEntry.values())
                    .filter(page -> page.group() == group && port.mayOpen(page.route()))
                    .map(page -> new ListItem(link(page)))
                    .toList();
            if (!items.isEmpty()) {
                var list = new UnorderedList(items.toArray(ListItem[]::new));
                list.addClassName(group.name().toLowerCase(Locale.ROOT));
                add(list);
            }
        }
    }

    private Anchor link(NavigationEntry page) {
        var link = new Anchor("/" + page.route(), words.say(page.key()));
        link.setRouterIgnore(true);
        if (NavigationEntry.at(path).filter(page::equals).isPresent()) {
            // A page below the entry, such as the tickets of a figure, is not the entry's own page.
            link.getElement().setAttribute("aria-current", path.equals(page.route()) ? "page" : "true");
        }
        return link;
    }
}
