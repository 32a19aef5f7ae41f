// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.manager.common.ManagerLayout;
import fr.accueil.manager.common.ManagerWords;
import jakarta.annotation.security.RolesAllowed;

/** The page of the site's definition: its versions, and its file to take away and to bring back. */
@Route(value = "manager/site", layout = ManagerLayout.class)
@RolesAllowed("ADMIN")
@StyleSheet("context://manager/site.css")
final class SiteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SitePort port;
    private final Div versions = new Div();
    private final SiteNotice notice = new SiteNotice();
    private String title = "";

    SiteView(SitePort port) {
        this.port = port;
        addClassNames("manager", "site-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        removeAll();
        ManagerWords words = ManagerWords.in(language);
        notice.removeAll();
        var files = new SiteFilesSection(port, words, reply -> told(reply, words));
        var main = new Main(
                new H1(words.say("site.heading")),
                new Paragraph(words.say("site.how")),
                editor(words),
                notice,
                files,
                versions);
        var page = new Div(main);
        page.addClassName("floor");
        add(page);
        showVersions(words);
    }

    private static Div editor(ManagerWords words) {
        var link = new Anchor("/manager/site/services", words.say("editor.link"));
        link.addClassName("to-editor");
        return new Div(link, new Paragraph(words.say("editor.link.how")));
    }

    private void told(SiteReply reply, ManagerWords words) {
        notice.show(reply, words);
        showVersions(words);
        UI.getCurrent().getPage().executeJs("window.scrollTo({top: 0})");
    }

    private void showVersions(ManagerWords words) {
        SiteVersionHistory now = port.versions();
        title = words.say("site.title", now.siteName());
        versions.removeAll();
        versions.add(new SiteVersionList(port, now, words, reply -> told(reply, words)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
