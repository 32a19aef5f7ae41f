// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.AgentBadge;
import fr.accueil.counter.common.CounterButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterStatus;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import fr.accueil.screenkit.PageHeading;

/** The header: the counter, its state, and the actions on the counter. */
class CounterHeader extends Header {
    private final PageHeading title = new PageHeading();

    CounterHeader(CounterWords words, MomentWords moments, CounterScreenState session, AgentBadge agent) {
        addClassName("bar");
        Signal<CounterSnapshot> shown = session.shown();
        title.bindText(shown.map(CounterSnapshot::name));
        title.getElement().setAttribute("data-testid", "counter-name");
        StatePill pill = new StatePill();
        Signal.effect(pill, () -> pill.show(shown.get().state(), words));
        Span queues = Parts.span("queues", "");
        queues.bindText(shown.map(counter -> words.inOrder(counter.queues())));
        add(
                Parts.div("where", title, pill, queues),
                tools(words, new ActionQuestions(words, moments, session), session),
                agent);
    }

    void focusTitle() {
        title.takeFocus();
    }

    private Div tools(CounterWords words, ActionQuestions questions, CounterScreenState session) {
        Signal<CounterSnapshot> shown = session.shown();
        ActionButton pause =
                new ActionButton(words.get("button." + CounterButton.PAUSE), questions::pause).key(CounterButton.PAUSE);
        pause.bindVisible(shown.map(counter -> counter.state() == CounterStatus.OPEN));
        ActionButton resume = new ActionButton(
                        words.get("action.resume"), () -> session.act(new CounterCommand.OpenCounter()))
                .key(CounterButton.PAUSE);
        resume.bindVisible(shown.map(counter -> counter.state() == CounterStatus.PAUSED));
        ActionButton close = new ActionButton(
                        words.get("action.CLOSE"), () -> session.act(new CounterCommand.CloseCounter()))
                .key(CounterButton.CLOSE);
        ActionButton keys =
                new ActionButton(words.get("button." + CounterButton.KEYS), () -> new KeySheet(words).open());
        keys.key(CounterButton.KEYS).addClassName("keys");
        ActionButton help = new ActionButton(
                        shown.map(counter ->
                                words.get(asksForHelp(counter) ? "help.over" : "button." + CounterButton.HELP)),
                        () -> session.act(new CounterCommand.AskForHelp()))
                .key(CounterButton.HELP);
        return Parts.div("tools", pause, resume, help, close, keys);
    }

    private static boolean asksForHelp(CounterSnapshot counter) {
        return counter.help().stream().anyMatch(help -> help.counter().equals(counter.code()));
    }
}
