// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.CounterSnapshot.Help;
import java.util.Comparator;
import java.util.List;

/** The calls for help, this counter's own first: silent, in words, one key to go there. */
class HelpBanner extends Div {
    private final Words words;
    private final Times times;
    private final CounterSession session;
    private List<Help> drawn = List.of();

    HelpBanner(Words words, Times times, CounterSession session) {
        this.words = words;
        this.times = times;
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
                .orElse(words.get("help.asked", times.at(help.since())));
        return Parts.div("help-line", new Paragraph(sentence));
    }

    /** The oldest call that nobody has answered has the key. */
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
        return Parts.div("help-line", new Paragraph(words.get("help.wanted", help.name(), times.at(help.since()))), go);
    }
}
