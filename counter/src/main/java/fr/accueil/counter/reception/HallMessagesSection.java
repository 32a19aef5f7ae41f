// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.reception.ReceptionSnapshot.Message;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Short messages on all displays of the hall. */
class HallMessagesSection extends Div {
    static final int LONGEST = 120;
    private static final int MOST = 2;

    private final ReceptionWords words;
    private final MomentWords moments;
    private final ReceptionSession session;
    private final Input text = new Input();
    private final Input until = new Input();
    private final ValueSignal<Integer> written = new ValueSignal<>(0);

    HallMessagesSection(ReceptionWords words, MomentWords moments, ReceptionSession session) {
        this.words = words;
        this.moments = moments;
        this.session = session;
        add(new H2(words.get("messages.title")));
        add(ReceptionSections.empty(
                words,
                "messages.empty",
                session.shown().map(now -> now.messages().isEmpty())));
        add(new FocusedRows<>(session.shown().map(ReceptionSnapshot::messages), Message::id, this::row));
        add(form());
        Paragraph full = new Paragraph(words.get("messages.full"));
        full.addClassName("lead");
        full.bindVisible(isFull());
        add(full);
    }

    private Signal<Boolean> isFull() {
        return session.shown().map(now -> now.messages().size() >= MOST);
    }

    private Div form() {
        text.setId("reception-message");
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addValueChangeListener(change -> written.set(change.getValue().length()));
        text.getElement()
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("autocomplete", "off")
                .setAttribute(CounterAttributes.FOCUS_KEY, "m")
                .setAttribute("aria-keyshortcuts", "M")
                .setAttribute("aria-describedby", "reception-message-left");
        Paragraph left = new Paragraph();
        left.setId("reception-message-left");
        left.addClassName("left");
        left.bindText(written.map(count -> words.get("message.left", Math.max(0, LONGEST - count))));
        until.setId("reception-until");
        until.setType("time");
        ActionButton show = new ActionButton(words.get("message.show"), this::show).primary();
        show.getElement()
                .setAttribute(CounterAttributes.ENTER_OF, "reception-message")
                .appendChild(new Element("kbd").setText(words.get("key.enter")).setAttribute("aria-hidden", "true"));
        NativeLabel label = label("message.text", text);
        label.getElement().appendChild(new Element("kbd").setText("M").setAttribute("aria-hidden", "true"));
        Div form = Parts.div("message-form", label, text, left);
        form.add(Parts.div("until", label("message.until", until), until), show);
        form.bindVisible(isFull().map(full -> !full));
        return form;
    }

    private NativeLabel label(String word, Input of) {
        NativeLabel label = new NativeLabel(words.get(word));
        label.setFor(of);
        return label;
    }

    void show() {
        boolean done = session.act(
                new ReceptionCommand.Show(text.getValue(), time(until.getValue())), words.get("message.shown"));
        if (done) {
            text.setValue("");
            until.setValue("");
        }
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(typed));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private ListItem row(Signal<Message> shown) {
        Message message = shown.peek();
        String end = message.until()
                .map(at -> words.get("message.ends", moments.at(at)))
                .orElse(words.get("message.stays"));
        ActionButton remove = RowButtons.small(
                words.get("message.remove"),
                "r",
                "R",
                () -> session.act(new ReceptionCommand.Remove(message.id()), words.get("message.removed")));
        remove.setAriaLabel(words.get("message.remove") + ", " + message.text());
        ListItem row = new ListItem(
                Parts.div("what", Parts.span("service", message.text()), Parts.span("reason", end)),
                Parts.div("end", remove));
        row.getElement().setAttribute("data-testid", "message");
        return row;
    }
}
