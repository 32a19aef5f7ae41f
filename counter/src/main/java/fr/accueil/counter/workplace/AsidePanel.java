// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterAttributes;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Stepped;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import java.util.List;
import java.util.function.Consumer;

/** The visitors on hold and the absent ones; an agent has to resume or return them. */
class AsidePanel extends Div {
    private final CounterWords words;
    private final MomentWords moments;
    private final CounterScreenState session;
    private final ActionQuestions questions;

    AsidePanel(CounterWords words, MomentWords moments, CounterScreenState session, ActionQuestions questions) {
        this.words = words;
        this.moments = moments;
        this.session = session;
        this.questions = questions;
        add(
                section(
                        "held",
                        CounterSnapshot.Aside::held,
                        counter -> PossibleActions.of(counter).leads(new CounterCommand.CallNext()),
                        questions::resume),
                section(
                        "absent",
                        CounterSnapshot.Aside::absent,
                        counter -> session.now().mine(),
                        questions::requeue));
    }

    private Div section(
            String name,
            SerializableFunction<CounterSnapshot.Aside, List<Stepped>> visitors,
            SerializablePredicate<CounterSnapshot> offered,
            Consumer<Stepped> take) {
        UnorderedList list = new UnorderedList();
        list.getElement()
                .bindAttribute(
                        CounterAttributes.CALLABLE,
                        session.shown().map(counter -> String.valueOf(offered.test(counter))));
        Div section = Parts.div("section", new H2(words.get("aside." + name)));
        Parts.rowsOrNone(
                section,
                words.get("aside." + name + ".none"),
                list,
                session.shown().map(counter -> visitors.apply(counter.aside())),
                visitor -> row(name, visitor, take));
        return section;
    }

    private Component row(String name, Stepped visitor, Consumer<Stepped> take) {
        Div what = Parts.div(
                "what",
                Parts.span("service", visitor.service()),
                Parts.span("reason", words.get("aside." + name + ".since", moments.at(visitor.since()))));
        if (!visitor.note().isEmpty()) {
            what.add(Parts.span("reason", words.get("note.quoted", visitor.note())));
        }
        ListItem row = new ListItem(Parts.span("ticket", visitor.number()), what);
        row.addClassName("row");
        row.getElement().setAttribute("data-testid", name + "-ticket");
        ActionButton back = new ActionButton(words.get("aside." + name + ".back"), () -> take.accept(visitor));
        back.addClassName("small");
        back.setAriaLabel(words.get("aside." + name + ".backTicket", visitor.number()));
        row.add(Parts.div("end", back));
        return row;
    }
}
