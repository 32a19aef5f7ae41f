// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.Agent;
import fr.accueil.counter.common.ConnectionLostLine;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.common.SiteBar;

/** A colleague sits at the counter now: nothing can be done here any more. */
class TakenOverStep extends Div implements CounterStep {
    private final H1 title;

    TakenOverStep(CounterWords counterWords, Agent agent, CounterSnapshot counter, Runnable choose) {
        addClassName("taken-over");
        title = Parts.title();
        title.setText(counter.holder()
                .map(colleague -> counterWords.get("lostCounter.by", counter.name(), colleague))
                .orElse(counterWords.get("lostCounter.nobody", counter.name())));
        ActionButton again = new ActionButton(counterWords.get("lostCounter.choose"), choose)
                .key(ActionButton.SPACE, counterWords.get("key.space"))
                .primary();
        Main main = new Main(title, new Paragraph(counterWords.get("lostCounter.text")), again);
        main.addClassName("choose");
        add(
                new SiteBar(counterWords, agent),
                new ConnectionLostLine(counterWords, counterWords.get("lost.choosing")),
                main);
    }

    @Override
    public void focusTitle() {
        Parts.focus(title);
    }
}
