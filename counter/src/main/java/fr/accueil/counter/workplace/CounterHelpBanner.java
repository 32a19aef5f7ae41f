// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Help;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.screenkit.HelpBanner;
import java.util.Comparator;
import java.util.List;

/** The calls for help, this counter's own first, then the oldest; the oldest open call of a colleague has the key. */
class CounterHelpBanner extends HelpBanner<Help> {
    private final CounterWords words;
    private final MomentWords moments;
    private final CounterScreenState session;

    CounterHelpBanner(CounterWords words, MomentWords moments, CounterScreenState session) {
        this.words = words;
        this.moments = moments;
        this.session = session;
        getElement().setAttribute("data-testid", "help");
        follow(session.shown().map(this::inOrder));
    }

    private List<Help> inOrder(CounterSnapshot counter) {
        return counter.help().stream()
                .sorted(Comparator.comparing((Help help) -> !isOwn(help)).thenComparing(Help::since))
                .toList();
    }

    private boolean isOwn(Help help) {
        return help.counter().equals(session.shown().peek().code());
    }

    @Override
    protected boolean isOpen(Help help) {
        return help.answeredBy().isEmpty() && !isOwn(help);
    }

    @Override
    protected Component sentence(Help help) {
        return new Paragraph(isOwn(help) ? own(help) : colleague(help));
    }

    private String own(Help help) {
        return help.answeredBy()
                .map(name -> words.get("help.coming", name))
                .orElseGet(() -> words.get("help.asked", moments.at(help.since())));
    }

    private String colleague(Help help) {
        return help.answeredBy()
                .map(name -> words.get("help.answered", help.name(), name))
                .orElseGet(() -> words.get("help.wanted", help.name(), moments.at(help.since())));
    }

    @Override
    protected NativeButton answer(Help help, boolean first) {
        ActionButton go = new ActionButton(
                words.get("button." + CounterButton.GO_AND_HELP),
                () -> session.act(new CounterCommand.AnswerHelp(help.counter()), help.name()));
        go.setAriaLabel(words.get("help.go", help.name()));
        return first ? go.key(CounterButton.GO_AND_HELP) : go;
    }
}
