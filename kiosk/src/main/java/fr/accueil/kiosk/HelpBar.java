// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;

/** Always at the bottom, within everyone's reach: larger, more contrast, lower. */
final class HelpBar extends Footer {

    HelpBar(Visit visit) {
        addClassName("help");
        getElement().bindAttribute("aria-label", visit.text("help"));
        Comfort comfort = visit.comfort();
        add(toggle(visit, comfort.larger, Icons.LARGER, "help.larger"));
        add(toggle(visit, comfort.contrast, Icons.CONTRAST, "help.contrast"));
        add(toggle(visit, comfort.low, Icons.LOWER, "help.low"));
    }

    private static NativeButton toggle(Visit visit, ValueSignal<Boolean> state, String icon, String key) {
        Component drawing = Icons.draw(icon);
        Span label = new Span();
        label.bindText(visit.text(key));
        NativeButton button = new NativeButton();
        button.add(drawing, label);
        button.addClickListener(press -> state.update(on -> !on));
        button.getElement().bindAttribute("aria-pressed", state.map(String::valueOf));
        return button;
    }
}
