// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskWords;

/** The button that declares priority, with the people who have it. */
final class PriorityToggle extends Div {

    PriorityToggle(ValueSignal<Boolean> priority, KioskWords words) {
        addClassName("priority");
        Span box = new Span(Icons.draw(Icons.CHECK));
        box.addClassName("box");
        NativeButton toggle = new NativeButton();
        toggle.add(box, new Span(words.text("take.priority")));
        toggle.addClickListener(press -> priority.update(on -> !on));
        toggle.getElement().bindAttribute("aria-pressed", priority.map(String::valueOf));
        toggle.getElement().setAttribute("aria-describedby", "priority-notice");
        Paragraph notice = new Paragraph(words.text("take.priority.notice"));
        notice.setId("priority-notice");
        add(toggle, notice);
    }
}
