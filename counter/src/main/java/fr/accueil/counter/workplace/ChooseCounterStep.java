// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.Agent;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.common.SiteBar;
import fr.accueil.screenkit.PageHeading;
import java.util.List;
import java.util.function.Consumer;

/** The step in which the agent chooses a counter. */
class ChooseCounterStep extends Div implements CounterStep {
    private final CounterWords words;
    private final PageHeading title;

    /** @param said a notice for the agent, or "" */
    ChooseCounterStep(
            CounterWords words, Agent agent, List<CounterChoice> counters, String said, Consumer<CounterChoice> take) {
        this.words = words;
        title = new PageHeading(words.get("choose.title"));
        addClassName("choosing");
        Main main = new Main(title, notice(said), counters.isEmpty() ? none() : list(counters, take));
        main.addClassName("choose");
        add(new SiteBar(words, agent), Parts.connectionLost(words, words.get("lost.choosing")), main);
    }

    @Override
    public void focusTitle() {
        title.takeFocus();
    }

    private static Div notice(String said) {
        Div notice = Parts.div("notice-line");
        notice.getElement().setAttribute("role", "status").setAttribute("data-testid", "notice");
        if (!said.isEmpty()) {
            Paragraph sentence = new Paragraph(said);
            sentence.addClassName("notice");
            notice.add(sentence);
        }
        return notice;
    }

    private Paragraph none() {
        Paragraph none = new Paragraph(words.get("choose.none"));
        none.addClassName("none");
        return none;
    }

    private UnorderedList list(List<CounterChoice> counters, Consumer<CounterChoice> take) {
        UnorderedList list = new UnorderedList();
        list.addClassName("choices");
        counters.forEach(choice -> list.add(new ListItem(button(choice, take))));
        return list;
    }

    private NativeButton button(CounterChoice choice, Consumer<CounterChoice> take) {
        ActionButton button = new ActionButton(choice.name(), () -> take.accept(choice));
        button.addClassName("choice");
        button.add(
                new StatePill(choice.state(), words),
                Parts.span("queues", words.inOrder(choice.queues())),
                Parts.span("holder", holder(choice)));
        return button;
    }

    private String holder(CounterChoice choice) {
        if (choice.mine()) {
            return words.get("choose.mine");
        }
        return choice.holder().map(name -> words.get("choose.held", name)).orElse(words.get("choose.free"));
    }
}
