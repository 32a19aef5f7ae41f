// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.accueil.counter.common.Agent;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.screenkit.DocumentLanguage;
import fr.accueil.screenkit.PageAttributes;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The page of the reception desk: tickets in two actions, and the state of the hall. */
@Route("reception")
@RolesAllowed({"RECEPTION", "MANAGER", "ADMIN"})
@StyleSheet("context://counter/counter.css")
@StyleSheet("context://counter/reception.css")
class ReceptionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ReceptionPort port;
    private CounterWords base = CounterWords.in("fr");
    private ReceptionWords words = new ReceptionWords(base);
    private @Nullable ReceptionSession session;
    private @Nullable ReceptionPage page;

    ReceptionView(ReceptionPort port) {
        this.port = port;
        addClassNames("counter", "reception");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        speak(event.getUI().getLocale().toLanguageTag());
    }

    /** The address may contain another language than before, for the same page. */
    void speak(String language) {
        base = CounterWords.in(language);
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
        Agent agent = port.agent();
        String lang = base.locale().toLanguageTag();
        DocumentLanguage.set(ui, base.locale());
        getElement()
                .setAttribute("lang", lang)
                .setAttribute(PageAttributes.ZONE, agent.zone().getId());
        ReceptionSession here = new ReceptionSession(port, words, ui);
        session = here;
        ReceptionPage before = page;
        ReceptionPage now = new ReceptionPage(base, words, agent, here);
        page = now;
        if (before != null) {
            now.takeOver(before);
        }
        add(now);
    }

    private void leave() {
        if (session != null) {
            session.leave();
            session = null;
        }
    }
}
