// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.HashMap;
import java.util.Map;

/**
 * The bar at the bottom of every page: read aloud, larger text, contrast, low layout, and scroll buttons where a page
 * is longer than the screen. reach.js scrolls, read-aloud.js reads.
 */
public final class AidsBar extends Footer {
    private final SessionLanguage session;

    public AidsBar(SessionLanguage session) {
        this.session = session;
        addClassName("help");
        getElement().bindAttribute("aria-label", session.text("help"));
        AccessibilityAids aids = session.comfort();
        AccessibilityStatement accessibilityStatement = new AccessibilityStatement(session);
        add(scroll(), noVoiceNotice(), listen(aids.aloud), repeat(aids.aloud));
        add(toggle(aids.larger, Icons.LARGER, "help.larger"));
        add(toggle(aids.contrast, Icons.CONTRAST, "help.contrast"));
        if (!session.isOnPhone()) {
            add(toggle(aids.low, Icons.LOWER, "help.low"));
        }
        add(opener(), accessibilityStatement);
    }

    /**
     * The addresses of the sounds for read-aloud.js, by {@link ReadAloud#key}. The sentences come from the page on the
     * server, never from the browser.
     */
    @ClientCallable
    public Map<String, String> sounds() {
        Map<String, String> sounds = new HashMap<>();
        for (String sentence : ReadAloud.sentences(getElement().getParent())) {
            session.sound(sentence).ifPresent(sound -> sounds.put(ReadAloud.key(sentence), sound));
        }
        return sounds;
    }

    /** Its label is "stop" while it reads, so that the label names the next action. */
    private NativeButton listen(ValueSignal<Boolean> aloud) {
        NativeButton button = new NativeButton();
        button.addClassName("listen");
        Signal.effect(button, () -> {
            boolean on = aloud.get();
            button.removeAll();
            button.add(Icons.draw(on ? Icons.STOP : Icons.LISTEN), label(on ? "help.stop" : "help.listen"));
        });
        button.getElement().bindAttribute(KioskAttributes.ALOUD, aloud.map(String::valueOf));
        button.addClickListener(press -> aloud.update(on -> !on));
        return button;
    }

    private NativeButton repeat(ValueSignal<Boolean> aloud) {
        NativeButton button = button(Icons.REPEAT, "help.repeat");
        button.addClassName("repeat");
        button.getElement().setAttribute(KioskAttributes.REPEAT, "");
        button.bindVisible(aloud);
        return button;
    }

    /** Shown by read-aloud.js where the browser has no voice of the visitor's language. */
    private Paragraph noVoiceNotice() {
        Paragraph noVoiceNotice = new Paragraph(label("help.silent"));
        noVoiceNotice.addClassName("silent");
        noVoiceNotice.getElement().setAttribute("role", "status");
        return noVoiceNotice;
    }

    private Div scroll() {
        Div scroll = new Div(scroll(Icons.UP, "help.up", "-1"), scroll(Icons.DOWN, "help.down", "1"));
        scroll.addClassName("scroll");
        return scroll;
    }

    private NativeButton scroll(String icon, String key, String pages) {
        NativeButton button = button(icon, key);
        button.getElement().setAttribute(KioskAttributes.SCROLL, pages);
        return button;
    }

    private NativeButton opener() {
        NativeButton button = button(Icons.ACCESS, "statement");
        button.addClassName("about");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.getElement().setAttribute(KioskAttributes.OPENS, "statement");
        return button;
    }

    private NativeButton toggle(ValueSignal<Boolean> state, String icon, String key) {
        NativeButton button = button(icon, key);
        button.addClickListener(press -> state.update(on -> !on));
        button.getElement().bindAttribute("aria-pressed", state.map(String::valueOf));
        return button;
    }

    private NativeButton button(String icon, String key) {
        NativeButton button = new NativeButton();
        button.add(Icons.draw(icon), label(key));
        return button;
    }

    private Span label(String key) {
        Span label = new Span();
        label.bindText(session.text(key));
        return label;
    }
}
