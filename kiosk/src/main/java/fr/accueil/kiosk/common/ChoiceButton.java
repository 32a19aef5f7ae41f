// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A choice with a label and a hint, which is its description for screen readers. */
public final class ChoiceButton extends NativeButton {

    public ChoiceButton(String label, String hint, Runnable chosen) {
        addClassName("choice");
        Span words = new Span(part("label", label));
        words.addClassName("words");
        if (!hint.isBlank()) {
            words.add(part("hint", hint));
            getElement().setAttribute("aria-description", hint);
        }
        Span chevron = new Span(Icons.draw(Icons.CHEVRON));
        chevron.addClassName("chevron");
        add(words, chevron);
        setAriaLabel(label);
        addClickListener(press -> chosen.run());
    }

    public void illustrate(String icon) {
        Span picture = new Span(Icons.ofGroup(icon));
        picture.addClassName("picture");
        addComponentAsFirst(picture);
    }

    private static Span part(String name, String text) {
        Span part = new Span(text);
        part.addClassName(name);
        return part;
    }
}
