// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.reception.ReceptionCommand.Count.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The buttons that count visitors without a ticket, and the undo of the last count. */
class VisitsWithoutTicketBar extends Section {
    private final ReceptionWords words;
    private final ReceptionSession session;

    VisitsWithoutTicketBar(ReceptionWords words, ReceptionSession session) {
        this.words = words;
        this.session = session;
        addClassNames("card", "counts");
        getElement().setAttribute("aria-label", words.get("count.title"));
        Paragraph chosenService = new Paragraph();
        chosenService.addClassName("whom");
        chosenService.bindText(session.chosen()
                .map(chosen -> chosen.map(service -> words.get("count.for", service.name()))
                        .orElse(words.get("count.forNone"))));
        add(Parts.div("count-heading", new H2(words.get("count.title")), chosenService));
        add(Parts.div(
                "count-buttons",
                button(Kind.INCOMPLETE, "f7", "F7", ReceptionSnapshot.Counts::incomplete),
                button(Kind.REDIRECTED, "f8", "F8", ReceptionSnapshot.Counts::redirected),
                takeBack()));
    }

    private Div button(Kind kind, String key, String cap, ToIntFunction<ReceptionSnapshot.Counts> figure) {
        ActionButton button = new ActionButton(words.get("count." + kind), () -> count(kind)).key(key, cap);
        Span today = Parts.span("today", "");
        Signal<String> count = session.shown().map(now -> String.valueOf(figure.applyAsInt(now.counts())));
        today.bindText(count);
        today.getElement().setAttribute("data-testid", "counted-" + kind.name().toLowerCase(Locale.ROOT));
        return Parts.div("count", button, Parts.div("figure", today, Parts.span("unit", words.get("count.today"))));
    }

    private void count(Kind kind) {
        Optional<ReceptionSession.Chosen> chosen = session.chosen().peek();
        String name = chosen.map(ReceptionSession.Chosen::name).orElse("");
        session.act(
                new ReceptionCommand.Count(kind, chosen.map(ReceptionSession.Chosen::service)),
                words.get(name.isEmpty() ? "count.doneNone." + kind : "count.done." + kind, name));
    }

    private ActionButton takeBack() {
        ActionButton button = new ActionButton(
                        words.get("count.takeBack"),
                        () -> session.act(new ReceptionCommand.TakeBack(), words.get("count.takenBack")))
                .key("f9", "F9");
        button.addClassName("take-back");
        Span last = Parts.span("last", "");
        last.bindText(session.shown()
                .map(now -> now.counts().last().map(this::countText).orElse("")));
        button.add(last);
        button.bindVisible(session.shown().map(now -> now.counts().last().isPresent()));
        return button;
    }

    private String countText(ReceptionSnapshot.Last last) {
        String kind = words.get("count." + last.kind());
        return last.service().map(service -> kind + ", " + service).orElse(kind);
    }
}
