// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.sitelist;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import fr.accueil.manager.common.ModalSheet;
import fr.accueil.screenkit.LiveState;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The page of all sites of a person, side by side. */
@Route(value = "manager/sites", layout = ManagerLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
@StyleSheet("context://manager/tokens.css")
@StyleSheet("context://manager/site.css")
@StyleSheet("context://manager/sites.css")
final class SitesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SiteListPort port;
    private final transient Map<String, LiveState<SiteFigures>> live = new LinkedHashMap<>();
    private ManagerWords words = ManagerWords.in("fr");
    private String title = "";

    SitesView(SiteListPort port) {
        this.port = port;
        addClassName("manager");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getUI().getLocale().toLanguageTag());
    }

    void show(String language) {
        words = ManagerWords.in(language);
        title = words.say("sites.title");
        refresh();
    }

    private void refresh() {
        stop();
        removeAll();
        var list = port.sites();
        list.sites().forEach(site -> live.put(site.code(), follow(site.code())));
        var answer = new Div(new H1(words.say("sites.heading", list.sites().size())));
        answer.addClassName("answer");
        var main = new Main(
                answer,
                SiteTable.of(
                        list, code -> Objects.requireNonNull(live.get(code)).signal(), words, this::archive));
        if (list.mayAdd()) {
            main.add(new SiteForm(port, list, words, this::refresh));
        }
        if (!list.archived().isEmpty()) {
            main.add(new ArchivedSites(list.archived(), words, this::reopen));
        }
        var page = new Div(main);
        page.addClassNames("floor", "tokens", "sites", "site-page");
        add(page);
    }

    private LiveState<SiteFigures> follow(String code) {
        return new LiveState<>(
                UI.getCurrent(),
                listener -> port.watch(code, listener),
                () -> port.figures(code),
                Comparator.comparingLong(SiteFigures::seq));
    }

    private void archive(SiteList.Site site) {
        var sheet = new ModalSheet(words.say("sites.archive.title", site.name()))
                .with(new Paragraph(words.say("sites.archive.text")));
        sheet.choices(
                sheet.close(words.say("cancel")),
                sheet.act(words.say("sites.archive.yes"), () -> answered(port.archive(site.code()))));
        sheet.open();
    }

    private void reopen(SiteList.Site site) {
        answered(port.reopen(site.code()));
    }

    private void answered(SiteListAnswer answer) {
        refresh();
        var sentence = SiteForm.sentence(answer, words);
        if (!sentence.isEmpty()) {
            var sheet = new ModalSheet(words.say("sites.not-done")).with(new Paragraph(sentence));
            sheet.choices(sheet.close(words.say("sites.close")));
            sheet.open();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void stop() {
        live.values().forEach(LiveState::end);
        live.clear();
    }
}
