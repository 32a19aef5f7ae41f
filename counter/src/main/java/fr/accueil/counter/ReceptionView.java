// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import fr.accueil.screenkit.DocumentLanguage;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.screenkit.PageAttributes;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The reception desk: a ticket for anybody in two actions, and the hall at hand. */
@Route("reception")
@RolesAllowed({"RECEPTION", "MANAGER", "ADMIN"})
@StyleSheet("context://counter/counter.css")
@StyleSheet("context://counter/reception.css")
class ReceptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ReceptionDesk desk;
    private Words base = Words.in("fr");
    private ReceptionWords words = new ReceptionWords(base);
    private @Nullable ReceptionRoom room;
    private @Nullable ReceptionPage page;

    ReceptionView(ReceptionDesk desk) {
        this.desk = desk;
        addClassNames("counter", "reception");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        speak(event.getUI().getLocale().toLanguageTag());
    }

    /** The address may name another language than before, for the same page. */
    void speak(String language) {
        base = Words.in(language);
        words = new ReceptionWords(base);
        if (isAttached()) {
            getUI().ifPresent(this::show);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://counter/counter.js");
        event.getUI().getPage().addJavaScript("context://counter/reception.js");
        show(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }

    @Override
    public String getPageTitle() {
        return words.get("title");
    }

    private void show(UI ui) {
        leave();
        removeAll();
        Agent agent = desk.agent();
        String lang = base.locale().toLanguageTag();
        DocumentLanguage.set(ui, base.locale());
        getElement()
                .setAttribute("lang", lang)
                .setAttribute(PageAttributes.ZONE, agent.zone().getId());
        ReceptionRoom here = new ReceptionRoom(desk, words, ui);
        room = here;
        ReceptionPage before = page;
        ReceptionPage now = new ReceptionPage(base, words, agent, here);
        page = now;
        if (before != null) {
            now.goOnFrom(before);
        }
        add(now);
    }

    private void leave() {
        if (room != null) {
            room.leave();
            room = null;
        }
    }
}
