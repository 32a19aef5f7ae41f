// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.Agent;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.common.SiteBar;
import fr.accueil.screenkit.PageHeading;

/** The step of an agent whose counter a colleague has taken over. */
class TakenOverStep extends Div implements CounterStep {
    private final PageHeading title;

    TakenOverStep(CounterWords words, Agent agent, CounterSnapshot counter, Runnable choose) {
        addClassName("taken-over");
        title = new PageHeading();
        title.setText(counter.holder()
                .map(colleague -> words.get("lostCounter.by", counter.name(), colleague))
                .orElse(words.get("lostCounter.released", counter.name())));
        ActionButton again = new ActionButton(words.get("lostCounter.choose"), choose)
                .key(ActionButton.SPACE, words.get("key.space"))
                .primary();
        Main main = new Main(title, new Paragraph(words.get("lostCounter.text")), again);
        main.addClassName("choose");
        add(new SiteBar(words, agent), Parts.connectionLost(words, words.get("lost.choosing")), main);
    }

    @Override
    public void focusTitle() {
        title.takeFocus();
    }
}
