// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The last look before a ticket: the documents, whether one has priority, and the one button. */
final class TakeTicketStep extends StepPage {
    private static final Logger LOG = System.getLogger(TakeTicketStep.class.getName());

    private final Step.Service step;
    private final Visit visit;
    private final NativeButton take;
    private final Paragraph trouble;
    private final ValueSignal<Boolean> priority = new ValueSignal<>(false);

    TakeTicketStep(Step.Service step, ServicePage.TakeTicket page, Visit visit, Words words) {
        super("take", page.label());
        this.step = step;
        this.visit = visit;
        this.take = takeButton(words.text(page.appointment() ? "take.arrived" : "take.ticket"));
        this.trouble = trouble(words);
        if (page.documents().isEmpty()) {
            lead(words.text("take.nothing"));
        } else {
            body(new Documents(words.text("take.documents"), page.documents()));
        }
        if (page.priority()) {
            body(priority(words));
        }
        body(trouble);
        actions(back(visit, words), take);
    }

    private NativeButton takeButton(String label) {
        NativeButton button = new NativeButton(label);
        button.addClassNames("action", "primary");
        button.getElement().setAttribute("data-once", "");
        button.addClickListener(press -> take());
        return button;
    }

    private static Paragraph trouble(Words words) {
        Paragraph trouble = new Paragraph(words.text("take.trouble"));
        trouble.addClassName("trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        return trouble;
    }

    private Div priority(Words words) {
        Span box = new Span(Icons.draw(Icons.CHECK));
        box.addClassName("box");
        NativeButton toggle = new NativeButton();
        toggle.add(box, new Span(words.text("take.priority")));
        toggle.addClickListener(press -> priority.update(on -> !on));
        toggle.getElement().bindAttribute("aria-pressed", priority.map(String::valueOf));
        toggle.getElement().setAttribute("aria-describedby", "priority-notice");
        Paragraph notice = new Paragraph(words.text("take.priority.notice"));
        notice.setId("priority-notice");
        Div card = new Div(toggle, notice);
        card.addClassName("priority");
        return card;
    }

    /** A press that the house could not hear may be made again: it asks for the same ticket. */
    private void take() {
        take.setEnabled(false);
        trouble.setVisible(false);
        try {
            visit.take(step, priority.peek());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "No ticket for service " + step.code(), failure);
            trouble.setVisible(true);
            take.setEnabled(true);
            take.getElement().executeJs("this.disabled = false");
        }
    }
}
