// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** The screen of an agent who sits at a counter. */
class AtCounter extends Div implements Step {
    private final CounterHeader header;

    AtCounter(Words words, Times times, Agent agent, Seat seat) {
        addClassName("at-counter");
        header = new CounterHeader(words, times, seat, new AgentBadge(words, agent));
        Choices choices = new Choices(words, times, seat);
        Div front = Parts.div(
                "front",
                new HelpBanner(words, times, seat),
                new UntakenLine(words),
                new CurrentCard(words, times, seat, choices),
                new UnsavedPanel(words, seat.unsaved()),
                new OutcomeChips(words, seat),
                new DayTiles(words, seat.shown()));
        Main main = new Main(front, new SidePanels(words, times, seat, choices));
        main.addClassName("work");
        add(header, new LostLine(words, words.get("lost.kept")), news(seat), main);
    }

    @Override
    public void focusTitle() {
        header.focusTitle();
    }

    private static Paragraph news(Seat seat) {
        Paragraph news = new Paragraph();
        news.addClassName("visually-hidden");
        news.getElement().setAttribute("aria-live", "polite").setAttribute("data-testid", "news");
        news.bindText(seat.news());
        return news;
    }
}
