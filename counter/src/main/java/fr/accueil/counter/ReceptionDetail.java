// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;

/** One result in full: what is said to a visitor who gets no ticket, or a visitor who waits already. */
class ReceptionDetail extends Div {
    private final ReceptionWords words;
    private final ReceptionRoom room;
    private final Runnable over;

    ReceptionDetail(ReceptionWords words, Times times, ReceptionRoom room, ReceptionHit hit, Runnable over) {
        this.words = words;
        this.room = room;
        this.over = over;
        addClassName("detail");
        switch (hit) {
            case ReceptionHit.Guidance guidance -> guide(guidance);
            case ReceptionHit.Waiting(ReceptionSnapshot.Waiting visitor) -> waiting(times, visitor);
            case ReceptionHit.Service service -> add(new Paragraph(service.name()));
            case ReceptionHit.Visitor visitor -> add(new Paragraph(visitor.name()));
            case ReceptionHit.Reference reference -> add(new Paragraph(reference.text()));
        }
    }

    private void guide(ReceptionHit.Guidance guidance) {
        getElement().setAttribute("data-testid", "guidance");
        Paragraph explanation = new Paragraph(guidance.explanation());
        explanation.addClassName("explanation");
        add(new H3(guidance.name()), explanation);
        list("contacts", guidance.contacts()).ifPresent(this::add);
        list("documents", guidance.documents()).ifPresent(this::add);
        ActionButton count = new ActionButton(words.get("guidance.count"), () -> count(guidance));
        count.primary().addClassName("count-redirected");
        count.key("f8", "F8");
        add(Parts.div("main-actions", count, back()));
    }

    private void count(ReceptionHit.Guidance guidance) {
        boolean done = room.act(
                new ReceptionWish.Count(ReceptionWish.Count.Kind.REDIRECTED, Optional.of(guidance.code())),
                words.get("count.done.REDIRECTED", guidance.name()));
        if (done) {
            over.run();
        }
    }

    private Optional<Component> list(String name, List<String> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return Optional.of(Parts.div(name, new Paragraph(words.get("guidance." + name)), list));
    }

    private void waiting(Times times, ReceptionSnapshot.Waiting visitor) {
        add(new H3(visitor.number() + " · " + visitor.service()));
        add(new Paragraph(words.get("waiting.detail", times.reason(visitor.place()), visitor.ahead())));
        ActionButton left = new ActionButton(words.get("row.left.sure"), () -> leave(visitor)).primary();
        left.key("delete", words.get("key.delete"));
        add(Parts.div("main-actions", left, back()));
    }

    private void leave(ReceptionSnapshot.Waiting visitor) {
        if (room.act(new ReceptionWish.Leave(visitor.ticket()), words.get("row.left.done", visitor.number()))) {
            over.run();
        }
    }

    private ActionButton back() {
        ActionButton back = new ActionButton(words.get("detail.back"), over);
        back.addClassName("back");
        back.getElement()
                .appendChild(new Element("kbd").setText(words.get("key.escape")).setAttribute("aria-hidden", "true"));
        return back;
    }
}
