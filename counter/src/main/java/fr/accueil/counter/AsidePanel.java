// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import fr.accueil.counter.CounterSnapshot.Stepped;
import java.util.List;
import java.util.function.Consumer;

/** Who stepped aside and who was absent: nobody of them comes back by themselves. */
class AsidePanel extends Div {
    private final Words words;
    private final Times times;
    private final CounterSession session;
    private final Choices choices;

    AsidePanel(Words words, Times times, CounterSession session, Choices choices) {
        this.words = words;
        this.times = times;
        this.session = session;
        this.choices = choices;
        add(
                section(
                        "held",
                        CounterSnapshot.Aside::held,
                        counter -> Offer.of(counter).leads(new CounterCommand.CallNext()),
                        choices::resume),
                section(
                        "absent",
                        CounterSnapshot.Aside::absent,
                        counter -> session.now().mine(),
                        choices::requeue));
    }

    private Div section(
            String name,
            SerializableFunction<CounterSnapshot.Aside, List<Stepped>> whom,
            SerializablePredicate<CounterSnapshot> offered,
            Consumer<Stepped> take) {
        UnorderedList list = new UnorderedList();
        list.getElement()
                .bindAttribute(DataAttributes.CALLABLE, session.shown().map(counter -> String.valueOf(offered.test(counter))));
        Div section = Parts.div("section", new H2(words.get("aside." + name)));
        Parts.rowsOrNone(
                section,
                words.get("aside." + name + ".none"),
                list,
                session.shown().map(counter -> whom.apply(counter.aside())),
                visitor -> row(name, visitor, take));
        return section;
    }

    private Component row(String name, Stepped visitor, Consumer<Stepped> take) {
        Div what = Parts.div(
                "what",
                Parts.span("service", visitor.service()),
                Parts.span("reason", words.get("aside." + name + ".since", times.at(visitor.since()))));
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
