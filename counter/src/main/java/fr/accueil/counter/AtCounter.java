// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** The screen of an agent who sits at a counter. */
class AtCounter extends Div implements Step {
    private final CounterHeader header;

    AtCounter(Words words, Times times, Agent agent, CounterSession session) {
        addClassName("at-counter");
        header = new CounterHeader(words, times, session, new AgentBadge(words, agent));
        Choices choices = new Choices(words, times, session);
        Div front = Parts.div(
                "front",
                new HelpBanner(words, times, session),
                new UntakenLine(words),
                new CurrentCard(words, times, session, choices),
                new UnsavedPanel(words, session.unsaved()),
                new OutcomeChips(words, session),
                new DayTiles(words, session.shown()));
        Main main = new Main(front, new SidePanels(words, times, session, choices));
        main.addClassName("work");
        add(header, new LostLine(words, words.get("lost.kept")), news(session), main);
    }

    @Override
    public void focusTitle() {
        header.focusTitle();
    }

    private static Paragraph news(CounterSession session) {
        Paragraph news = new Paragraph();
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("aria-live", "polite").setAttribute("data-testid", "news");
        news.bindText(session.news());
        return news;
    }
}
