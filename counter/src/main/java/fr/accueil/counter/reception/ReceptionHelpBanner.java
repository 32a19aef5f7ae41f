// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterSnapshot.Help;
import fr.accueil.counter.common.MomentWords;
import fr.accueil.screenkit.HelpBanner;
import java.util.Comparator;
import java.util.List;

/** The calls for help, the oldest first; the oldest open call has the key. */
class ReceptionHelpBanner extends HelpBanner<Help> {
    private final ReceptionWords words;
    private final MomentWords moments;
    private final ReceptionSession session;

    ReceptionHelpBanner(ReceptionWords words, MomentWords moments, ReceptionSession session) {
        this.words = words;
        this.moments = moments;
        this.session = session;
        getElement().setAttribute("data-testid", "help");
        follow(session.shown().map(ReceptionHelpBanner::inOrder));
    }

    private static List<Help> inOrder(ReceptionSnapshot now) {
        return now.help().stream().sorted(Comparator.comparing(Help::since)).toList();
    }

    @Override
    protected boolean isOpen(Help help) {
        return help.answeredBy().isEmpty();
    }

    @Override
    protected Component sentence(Help help) {
        return new Paragraph(help.answeredBy()
                .map(name -> words.get("help.answered", help.name(), name))
                .orElseGet(() -> words.get("help.wanted", help.name(), moments.at(help.since()))));
    }

    @Override
    protected NativeButton answer(Help help, boolean first) {
        ActionButton go = new ActionButton(
                words.get("help.here"),
                () -> session.act(
                        new ReceptionCommand.AnswerHelp(help.counter()), words.get("help.here.done", help.name())));
        go.setAriaLabel(words.get("help.go", help.name()));
        return first ? go.key("f6", "F6") : go;
    }
}
