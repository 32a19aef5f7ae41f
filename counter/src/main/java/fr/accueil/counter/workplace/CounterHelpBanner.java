// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Help;
import fr.accueil.counter.common.CounterWords;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import java.util.Comparator;
import java.util.List;

/** The calls for help, this counter's own first: silent, in words, with one key to answer. */
class CounterHelpBanner extends Div {
    private final CounterWords words;
    private final MomentWords moments;
    private final CounterSession session;
    private List<Help> drawn = List.of();

    CounterHelpBanner(CounterWords words, MomentWords moments, CounterSession session) {
        this.words = words;
        this.moments = moments;
        this.session = session;
        addClassName("helps");
        getElement().setAttribute("role", "status").setAttribute("data-testid", "help");
        Signal.effect(this, () -> show(session.shown().get()));
    }

    private void show(CounterSnapshot counter) {
        List<Help> open = counter.help().stream()
                .sorted(Comparator.comparing(Help::since))
                .toList();
        if (open.equals(drawn)) {
            return;
        }
        drawn = open;
        removeAll();
        open.stream().filter(help -> isOwn(counter, help)).forEach(help -> add(own(help)));
        boolean[] keyGiven = new boolean[1];
        open.stream().filter(help -> !isOwn(counter, help)).forEach(help -> add(colleague(help, keyGiven)));
    }

    private static boolean isOwn(CounterSnapshot counter, Help help) {
        return help.counter().equals(counter.code());
    }

    private Component own(Help help) {
        String sentence = help.answeredBy()
                .map(name -> words.get("help.coming", name))
                .orElse(words.get("help.asked", moments.at(help.since())));
        return Parts.div("help-line", new Paragraph(sentence));
    }

    /** The oldest unanswered call has the key. */
    private Component colleague(Help help, boolean[] keyGiven) {
        if (help.answeredBy().isPresent()) {
            String sentence =
                    words.get("help.answered", help.name(), help.answeredBy().get());
            return Parts.div("help-line", new Paragraph(sentence));
        }
        ActionButton go = new ActionButton(
                words.get("button." + CounterButton.GO_AND_HELP),
                () -> session.act(new CounterCommand.AnswerHelp(help.counter()), help.name()));
        go.setAriaLabel(words.get("help.go", help.name()));
        if (!keyGiven[0]) {
            go.key(CounterButton.GO_AND_HELP);
            keyGiven[0] = true;
        }
        return Parts.div(
                "help-line", new Paragraph(words.get("help.wanted", help.name(), moments.at(help.since()))), go);
    }
}
