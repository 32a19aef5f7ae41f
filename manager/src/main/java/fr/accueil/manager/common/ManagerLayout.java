// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import fr.accueil.screenkit.ConnectionLostBand;
import fr.accueil.screenkit.DocumentLanguage;
import fr.accueil.screenkit.PageAttributes;
import fr.accueil.screenkit.SiteName;
import jakarta.annotation.security.RolesAllowed;

/**
 * The frame of every page of the manager: the notice of a lost connection, the header with the navigation, the page.
 */
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/manager.css")
@StyleSheet("context://manager/navigation.css")
public final class ManagerLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** The ids that navigation.js uses. */
    static final String NAVIGATION = "navigation";

    static final String MENU = "navigation-menu";
    static final String SKIP = "navigation-skip";
    static final String CONTENT = "content";

    private final transient NavigationPort port;
    private final Div head = new Div();
    private final Div content = new Div();

    public ManagerLayout(NavigationPort port) {
        this.port = port;
        addClassName("staff");
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        add(head, content);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://manager/navigation.js");
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().appendChild(page.getElement());
    }

    /** The address and the language of the page are known only after navigation. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation().getPath(), UI.getCurrent().getLocale().toLanguageTag());
    }

    public void show(String path, String language) {
        var words = ManagerWords.in(language);
        DocumentLanguage.set(UI.getCurrent(), words.locale());
        NavigationPort.ShownSite site = port.site();
        getElement().setAttribute(PageAttributes.ZONE, site.zone().getId());
        head.removeAll();
        head.add(skip(words), new ConnectionLostBand(words.say("lost")), header(path, site, words));
    }

    /** The first stop of the keyboard, visible only with the focus. */
    private static Anchor skip(ManagerWords words) {
        var skip = new Anchor("#" + CONTENT, words.say("navigation.skip"));
        skip.setId(SKIP);
        skip.setRouterIgnore(true);
        return skip;
    }

    private Header header(String path, NavigationPort.ShownSite site, ManagerWords words) {
        var name = new SiteName(site.name(), site.several(), path, words.say("site.change"));
        var role = new Span(words.say("role"));
        role.addClassName("role");
        var header = new Header(name, role, PageFrame.clock());
        PageFrame.signOut(header, words);
        header.add(menu(words), new StaffNavigation(path, port, words));
        return header;
    }

    /** Visible where the links do not fit; navigation.js opens and closes the menu. */
    private static NativeButton menu(ManagerWords words) {
        var menu = new NativeButton(words.say("navigation.menu"));
        menu.setId(MENU);
        menu.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-controls", NAVIGATION)
                .setAttribute("aria-expanded", "false");
        return menu;
    }
}
