// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.reception.ReceptionSnapshot.Kiosk;

/** The kiosks: whether they work, and whether their printers need attention. */
class KiosksSection extends Div {
    private final ReceptionWords words;
    private final ReceptionSession session;

    KiosksSection(ReceptionWords words, ReceptionSession session) {
        this.words = words;
        this.session = session;
        add(new H2(words.get("kiosks.title")));
        add(ReceptionSections.empty(
                words, "kiosks.empty", session.shown().map(now -> now.kiosks().isEmpty())));
        add(new FocusedRows<>(session.shown().map(ReceptionSnapshot::kiosks), Kiosk::code, this::row));
    }

    private ListItem row(Signal<Kiosk> shown) {
        Kiosk first = shown.peek();
        Span state = Parts.span("reason", "");
        state.bindText(shown.map(kiosk -> words.get("kiosk." + kiosk.state())));
        Span printer = Parts.span("printer", "");
        printer.bindText(shown.map(
                kiosk -> kiosk.printer().map(now -> words.get("printer." + now)).orElse("")));
        printer.bindVisible(shown.map(kiosk -> kiosk.printer().isPresent()));
        printer.getElement()
                .bindAttribute(CounterAttributes.ALERT, shown.map(kiosk -> String.valueOf(kiosk.needsAttention())));
        ListItem row = new ListItem(
                Parts.div("what", Parts.span("service", name(words, first)), state, printer),
                Parts.div("end", suspend(first, shown), restore(first, shown)));
        row.getElement().setAttribute("data-testid", "kiosk").setAttribute(CounterAttributes.KIOSK, first.code());
        return row;
    }

    /** The name of a kiosk: "Borne 1, Accueil général" for borne-1. */
    static String name(ReceptionWords words, Kiosk kiosk) {
        String number = kiosk.code().replaceFirst(words.get("kiosk.prefix"), "").replace('-', ' ');
        return words.get("kiosk.name", number, kiosk.place());
    }

    private ActionButton suspend(Kiosk kiosk, Signal<Kiosk> shown) {
        ActionButton suspend = button(kiosk, "kiosk.suspend", new ReceptionCommand.Suspend(kiosk.code()));
        suspend.bindVisible(shown.map(now -> now.state() != Kiosk.State.OUT_OF_ORDER));
        return suspend;
    }

    private ActionButton restore(Kiosk kiosk, Signal<Kiosk> shown) {
        ActionButton restore = button(kiosk, "kiosk.restore", new ReceptionCommand.Restore(kiosk.code()));
        restore.bindVisible(shown.map(now -> now.state() == Kiosk.State.OUT_OF_ORDER));
        return restore;
    }

    private ActionButton button(Kiosk kiosk, String word, ReceptionCommand command) {
        String name = name(words, kiosk);
        ActionButton button = RowButtons.small(
                words.get(word), "h", "H", () -> session.act(command, words.get(word + ".done", name)));
        button.setAriaLabel(words.get(word) + ", " + name);
        return button;
    }
}
