// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/**
 * Brings an idle kiosk back to its start. kiosk.js counts: as a custom element it starts and stops with this component,
 * so that no timer outlives the screen; it presses "start again" as a visitor would.
 */
@Tag("kiosk-watch")
public final class IdleWatch extends HtmlContainer {
    private static final int PATIENCE = 60;
    private static final int PATIENCE_ON_TICKET = 50;
    private static final int PATIENCE_ON_PHONE = 900;
    private static final int WARNING = 20;

    private boolean inNoHurry;
    private int steps;

    public IdleWatch(Signal<KioskWords> words, Runnable startAgain) {
        add(new Warning(words, startAgain));
        getElement().setAttribute("warning", String.valueOf(WARNING));
        expect(PATIENCE);
    }

    /** A visitor's own phone needs no reset for the next visitor. */
    public void leaveTime() {
        inNoHurry = true;
        expect(PATIENCE);
    }

    /** A new step starts a new count. */
    public void expect(boolean withTicket) {
        expect(withTicket ? PATIENCE_ON_TICKET : PATIENCE);
    }

    /** Another page of the survey starts a new count. */
    public void expectMore() {
        expect(PATIENCE);
    }

    /** A new count of so many seconds. */
    public void expect(int seconds) {
        getElement().setAttribute("seconds", String.valueOf(inNoHurry ? PATIENCE_ON_PHONE : seconds));
        getElement().setAttribute("step", String.valueOf(++steps));
    }

    /** "Still there?", opened by kiosk.js. */
    @Tag("dialog")
    private static final class Warning extends HtmlContainer {

        Warning(Signal<KioskWords> words, Runnable startAgain) {
            addClassName("still-there");
            H2 title = new H2();
            title.setId("still-there");
            title.bindText(words.map(in -> in.text("idle.title")));
            getElement().setAttribute("role", "alertdialog");
            getElement().setAttribute("aria-labelledby", "still-there");
            getElement().setAttribute("aria-describedby", "still-there-why");
            add(title, reason(words), choices(words, startAgain));
        }

        private static Paragraph reason(Signal<KioskWords> words) {
            Span text = new Span();
            text.bindText(words.map(in -> in.text("idle.text")));
            Span left = new Span(String.valueOf(WARNING));
            left.getElement().setAttribute(KioskAttributes.LEFT, "");
            Span seconds = new Span();
            seconds.bindText(words.map(in -> "\u00a0" + in.text("idle.seconds")));
            Paragraph reason = new Paragraph(text, new Span(" "), left, seconds);
            reason.setId("still-there-why");
            reason.getElement().setAttribute(KioskAttributes.UNSPOKEN, "");
            return reason;
        }

        private static Div choices(Signal<KioskWords> words, Runnable startAgain) {
            NativeButton stay = button(words, "idle.stay", KioskAttributes.STAY);
            stay.addClassName("primary");
            NativeButton again = button(words, "idle.again", KioskAttributes.START_AGAIN);
            again.addClickListener(press -> startAgain.run());
            Div choices = new Div(stay, again);
            choices.addClassName("choices");
            return choices;
        }

        private static NativeButton button(Signal<KioskWords> words, String key, String mark) {
            NativeButton button = new NativeButton();
            button.addClassName("action");
            button.bindText(words.map(in -> in.text(key)));
            button.getElement().setAttribute(mark, "");
            return button;
        }
    }
}
