// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.phone;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;
import fr.accueil.kiosk.ticket.KioskSession;
import fr.accueil.kiosk.ticket.SessionScreen;
import fr.accueil.kiosk.ticket.Step;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** The kiosk's steps on a visitor's own phone, opened by the code that a display shows. */
@Route("h/:code")
@AnonymousAllowed
@StyleSheet("context://kiosk/kiosk.css")
@StyleSheet("context://kiosk/layouts.css")
@StyleSheet("context://kiosk/typing.css")
@StyleSheet("context://kiosk/checkin.css")
@StyleSheet("context://kiosk/slip.css")
@StyleSheet("context://kiosk/aids.css")
@StyleSheet("context://kiosk/phone.css")
class PhoneView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final PhoneKioskPort port;
    private final Clock clock;
    private String title = "";

    PhoneView(PhoneKioskPort port, Clock clock) {
        this.port = port;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        // The browser's language: the session's own language is that of the server.
        Locale language = Optional.ofNullable(VaadinRequest.getCurrent())
                .map(VaadinRequest::getLocale)
                .orElse(Locale.FRENCH);
        open(event.getRouteParameters().get("code").orElse(""), language);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Page page = event.getUI().getPage();
        page.addJavaScript("context://kiosk/kiosk.js");
        page.addJavaScript("context://kiosk/reach.js");
        page.addJavaScript("context://accueil/voice.js");
        page.addJavaScript("context://kiosk/read-aloud.js");
    }

    /** @param preferred the language of the phone */
    void open(String code, Locale preferred) {
        removeAll();
        switch (port.open(code)) {
            case PhoneArrival.Begun begun -> receive(begun, preferred);
            case PhoneArrival.HasTicket ticket -> explain(PhoneNotice.ticket(ticket, preferred));
            case PhoneArrival.OldCode _ -> explain(PhoneNotice.expiredCode(preferred));
        }
    }

    private void receive(PhoneArrival.Begun begun, Locale preferred) {
        KioskSession session = KioskSession.onPhone(port, begun.visit(), begun.welcome(), clock);
        title = begun.welcome().siteName();
        begun.welcome().languages().stream()
                .filter(language -> language.locale().getLanguage().equals(preferred.getLanguage()))
                .findFirst()
                .ifPresent(session::speak);
        add(new SessionScreen(session, session::startAgain));
        Signal.effect(this, () -> follow(session.moment().get().step()));
    }

    /** The ticket has a page of its own, which replaces this one. */
    private static void follow(Step step) {
        if (step instanceof Step.Ticket ticket) {
            UI.getCurrentOrThrow().getPage().setLocation(ticket.issued().followAddress());
        }
    }

    private void explain(PhoneNotice notice) {
        title = notice.title();
        add(notice);
    }
}
