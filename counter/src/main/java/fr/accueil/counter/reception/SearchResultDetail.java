// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import java.util.List;
import java.util.Optional;

/** The details of a result: the explanation of a service without tickets, or a waiting visitor. */
class SearchResultDetail extends Div {
    private final ReceptionWords words;
    private final ReceptionSession session;
    private final Runnable over;

    SearchResultDetail(
            ReceptionWords words, MomentWords moments, ReceptionSession session, SearchResult hit, Runnable over) {
        this.words = words;
        this.session = session;
        this.over = over;
        addClassName("detail");
        switch (hit) {
            case SearchResult.Guidance guidance -> showGuidance(guidance);
            case SearchResult.Waiting(ReceptionSnapshot.Waiting visitor) -> waiting(moments, visitor);
            case SearchResult.Service service -> add(new Paragraph(service.name()));
            case SearchResult.Visitor visitor -> add(new Paragraph(visitor.name()));
            case SearchResult.Reference reference -> add(new Paragraph(reference.text()));
        }
    }

    private void showGuidance(SearchResult.Guidance guidance) {
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

    private void count(SearchResult.Guidance guidance) {
        boolean done = session.act(
                new ReceptionCommand.Count(ReceptionCommand.Count.Kind.REDIRECTED, Optional.of(guidance.code())),
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

    private void waiting(MomentWords moments, ReceptionSnapshot.Waiting visitor) {
        add(new H3(visitor.number() + " · " + visitor.service()));
        add(new Paragraph(words.get("waiting.detail", moments.reason(visitor.place()), visitor.ahead())));
        ActionButton left = new ActionButton(words.get("row.left.sure"), () -> leave(visitor)).primary();
        left.key("delete", words.get("key.delete"));
        add(Parts.div("main-actions", left, back()));
    }

    private void leave(ReceptionSnapshot.Waiting visitor) {
        if (session.act(new ReceptionCommand.Leave(visitor.ticket()), words.get("row.left.done", visitor.number()))) {
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
