// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import static fr.accueil.display.hall.DisplaySnapshots.queue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The page of a display, over a fake port. */
abstract class DisplayScreen extends BrowserlessTest {

    static final List<DisplaySnapshot.Queue> QUEUES =
            List.of(queue("A", "Accueil", 6), queue("N", "Point numérique", 1));

    final FakeDisplayPort port = new FakeDisplayPort();

    DisplayView show(DisplaySnapshot snapshot) {
        port.boards.put("hall", snapshot);
        return add("hall", "fr");
    }

    DisplayView add(String display, String language) {
        var view = new DisplayView(port);
        UI.getCurrent().add(view);
        view.show(display, language);
        roundTrip();
        return view;
    }

    void moves(DisplaySnapshot snapshot) {
        port.becomes("hall", snapshot);
        roundTrip();
    }

    List<String> texts(String testId) {
        return find(Span.class).withAttribute("data-testid", testId).all().stream()
                .map(span -> span.getElement().getTextRecursively())
                .toList();
    }

    Component first() {
        return find(CallItem.class).first();
    }

    Component list() {
        return find(com.vaadin.flow.component.html.OrderedList.class).single();
    }

    Div message(String kind) {
        return find(Div.class).withClassName("message", kind).single();
    }

    String hours() {
        return find(Span.class).withClassName("hours").single().getText();
    }
}
