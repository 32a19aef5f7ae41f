// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.screenkit.PageHeading;

/** A page of the kiosk or the survey tablet: a heading, which takes the focus, above choices or text. */
public abstract class KioskPage extends Div {
    private final String name;
    private final String title;
    private final PageHeading heading;
    private final Div head;
    private final Div body = new Div();

    /** @param name for stylesheets and tests */
    protected KioskPage(String name, String title) {
        this.name = name;
        this.title = title;
        heading = new PageHeading(title);
        head = new Div(heading);
        addClassName("step");
        head.addClassName("step-head");
        body.addClassName("step-body");
        super.add(head, body);
    }

    public final String name() {
        return name;
    }

    public final String title() {
        return title;
    }

    /** Focuses the first text or action of the page. */
    public void focusStart() {
        heading.takeFocusAtStart();
    }

    protected final H1 heading() {
        return heading;
    }

    protected final Div head() {
        return head;
    }

    protected final void lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        head.add(lead);
    }

    protected final void body(Component... parts) {
        body.add(parts);
    }

    protected final void actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("actions");
        body.add(actions);
    }

    protected static NativeButton primary(String label) {
        NativeButton button = new NativeButton(label);
        button.addClassNames("action", "primary");
        return button;
    }

    /** The button that resets the screen for the next visitor. */
    protected static NativeButton finish(KioskWords words, Runnable startAgain) {
        NativeButton finish = primary(words.text("ticket.finish"));
        finish.addClickListener(press -> startAgain.run());
        return finish;
    }

    protected static NativeButton back(KioskWords words, Runnable goBack) {
        NativeButton back = new NativeButton();
        back.add(Icons.draw(Icons.BACK), new Span(words.text("back")));
        back.addClassName("action");
        back.getElement().setAttribute(KioskAttributes.BACK, "");
        back.addClickListener(press -> goBack.run());
        return back;
    }
}
