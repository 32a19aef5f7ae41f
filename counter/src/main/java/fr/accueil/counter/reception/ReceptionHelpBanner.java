// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterSnapshot.Help;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.counter.common.Parts;
import java.util.Comparator;
import java.util.List;

/** The counters' calls for help: silent, in words, with one key to answer. */
class ReceptionHelpBanner extends Div {
    private final ReceptionWords words;
    private final MomentWords moments;
    private final ReceptionSession session;
    private List<Help> drawn = List.of();

    ReceptionHelpBanner(ReceptionWords words, MomentWords moments, ReceptionSession session) {
        this.words = words;
        this.moments = moments;
        this.session = session;
        addClassName("helps");
        getElement().setAttribute("role", "status").setAttribute("data-testid", "help");
        Signal.effect(this, () -> show(session.shown().get().help()));
    }

    private void show(List<Help> help) {
        List<Help> open =
                help.stream().sorted(Comparator.comparing(Help::since)).toList();
        if (open.equals(drawn)) {
            return;
        }
        drawn = open;
        removeAll();
        List<Help> alone =
                open.stream().filter(one -> one.answeredBy().isEmpty()).toList();
        open.forEach(one -> add(line(one, !alone.isEmpty() && one.equals(alone.getFirst()))));
    }

    private Component line(Help help, boolean first) {
        if (help.answeredBy().isPresent()) {
            String answered =
                    words.get("help.answered", help.name(), help.answeredBy().get());
            return Parts.div("help-line", new Paragraph(answered));
        }
        ActionButton go = new ActionButton(
                words.get("help.here"),
                () -> session.act(
                        new ReceptionCommand.AnswerHelp(help.counter()), words.get("help.here.done", help.name())));
        go.setAriaLabel(words.get("help.go", help.name()));
        if (first) {
            go.key("f6", "F6");
        }
        return Parts.div(
                "help-line", new Paragraph(words.get("help.wanted", help.name(), moments.at(help.since()))), go);
    }
}
