// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.reception.ReceptionSnapshot.Kiosk;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Prints the slip: at the printer of a kiosk, chosen once and stored in this browser, else by the browser. */
class SlipPrinting extends Div {
    static final String BROWSER = "";

    private static final String REMEMBER = "localStorage.setItem('accueil-reception-printer', $0)";
    private static final String REMEMBERED = "return localStorage.getItem('accueil-reception-printer') || ''";
    private static final String PRINT_ONCE_LOADED =
            "const print = () => window.print(); if (this.complete) print(); else this.addEventListener('load', print, {once: true})";

    private final ReceptionWords words;
    private final ReceptionSession session;
    private final ValueSignal<String> printer = new ValueSignal<>(BROWSER);
    private final ValueSignal<String> status = new ValueSignal<>("");
    private final Element select = new Element("select");
    private final Div picture = Parts.div("slip-place");
    private Registration watching = () -> {};

    SlipPrinting(ReceptionWords words, ReceptionSession session) {
        this.words = words;
        this.session = session;
        addClassName("printing");
        ActionButton print = new ActionButton(words.get("ticket.print"), this::print).primary();
        print.getElement()
                .setAttribute(CounterAttributes.ENTER, true)
                .appendChild(new Element("kbd").setText(words.get("key.enter")).setAttribute("aria-hidden", "true"));
        add(print, cancel(), choice(), state(), picture);
        Signal.effect(this, () -> {
            session.given().get();
            forget();
        });
    }

    /** The button that cancels a ticket given by mistake; it is counted nowhere. */
    private ActionButton cancel() {
        ActionButton cancel = new ActionButton(words.get("ticket.cancel"), session::cancelGiven);
        cancel.bindVisible(session.given()
                .map(ticket -> ticket.filter(given -> !given.before()).isPresent()));
        return cancel;
    }

    private Div choice() {
        NativeLabel label = new NativeLabel(words.get("print.where"));
        label.getElement().setAttribute("for", "reception-printer");
        select.setAttribute("id", "reception-printer");
        select.addPropertyChangeListener("value", "change", change -> use(String.valueOf(change.getValue())));
        Signal.effect(this, () -> options(withPrinter(session.shown().get())));
        Div choice = Parts.div("printer-choice", label);
        choice.getElement().appendChild(select);
        choice.bindVisible(session.shown().map(now -> !withPrinter(now).isEmpty()));
        return choice;
    }

    private void options(List<Kiosk> kiosks) {
        select.removeAllChildren();
        select.appendChild(option(BROWSER, words.get("print.browser")));
        kiosks.forEach(kiosk -> select.appendChild(option(kiosk.code(), KiosksSection.name(words, kiosk))));
        select.setProperty("value", printer.peek());
    }

    private static Element option(String value, String text) {
        return new Element("option").setText(text).setAttribute("value", value);
    }

    private static List<Kiosk> withPrinter(ReceptionSnapshot now) {
        return now.kiosks().stream()
                .filter(kiosk -> kiosk.printer().isPresent())
                .toList();
    }

    private Paragraph state() {
        Paragraph state = new Paragraph();
        state.addClassName("slip-state");
        state.getElement().setAttribute("role", "status").setAttribute("data-testid", "slip");
        state.bindText(status);
        return state;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(REMEMBERED).then(String.class, this::remembered);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    /** The stored printer may no longer exist. */
    void remembered(String kiosk) {
        if (withPrinter(session.shown().peek()).stream()
                .anyMatch(one -> one.code().equals(kiosk))) {
            printer.set(kiosk);
            select.setProperty("value", kiosk);
        }
    }

    private void use(String kiosk) {
        printer.set(BROWSER);
        remembered(kiosk);
        getElement().executeJs(REMEMBER, printer.peek());
    }

    void print() {
        Optional<IssuedTicket> ticket = session.given().peek();
        ticket.ifPresent(given -> {
            forget();
            if (printer.peek().equals(BROWSER)) {
                inBrowser(given);
            } else {
                atKiosk(given, printer.peek());
            }
        });
    }

    private void inBrowser(IssuedTicket ticket) {
        Image slip = new Image(ticket.slip(), "");
        slip.addClassName("slip-picture");
        picture.add(slip);
        slip.getElement().executeJs(PRINT_ONCE_LOADED);
        status.set(words.get("slip.BROWSER"));
    }

    private void atKiosk(IssuedTicket ticket, String kiosk) {
        UI ui = getUI().orElseThrow();
        var later = ui.accessLater(this::showStatus, () -> {});
        watching = session.port().print(ticket.ticket(), kiosk, UUID.randomUUID(), slip -> {
            if (ui.getSession() != null && ui.getSession().hasLock()) {
                showStatus(slip);
            } else {
                later.accept(slip);
            }
        });
    }

    private void showStatus(SlipStatus slip) {
        status.set(words.get("slip." + slip));
    }

    private void forget() {
        watching.remove();
        watching = () -> {};
        picture.removeAll();
        if (!status.peek().isEmpty()) {
            status.set("");
        }
    }
}
