// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.counter.common.Agent;
import fr.accueil.counter.common.AgentBadge;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.counter.common.UntakenKeyLine;
import fr.accueil.screenkit.TrainingBand;

/** The step of an agent at a counter. */
class WorkplaceStep extends Div implements CounterStep {
    private final CounterHeader header;

    WorkplaceStep(CounterWords words, MomentWords moments, Agent agent, CounterScreenState session) {
        addClassName("at-counter");
        header = new CounterHeader(words, moments, session, new AgentBadge(words, agent));
        ActionQuestions questions = new ActionQuestions(words, moments, session);
        Div front = Parts.div(
                "front",
                new CounterHelpBanner(words, moments, session),
                new UntakenKeyLine(words),
                new CurrentCard(words, moments, session, questions),
                new UnsavedPanel(words, session.unsaved()),
                new OutcomeChips(words, session),
                new DayTiles(words, session.shown()));
        Main main = new Main(front, new SidePanels(words, moments, session, questions));
        main.addClassName("work");
        add(
                header,
                new TrainingBand(session.shown().map(CounterSnapshot::training), words.get("training")),
                Parts.connectionLost(words, words.get("lost.kept")),
                status(session),
                main);
    }

    @Override
    public void focusTitle() {
        header.focusTitle();
    }

    private static Paragraph status(CounterScreenState session) {
        Paragraph status = new Paragraph();
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("aria-live", "polite").setAttribute("data-testid", "news");
        status.bindText(session.status());
        return status;
    }
}
