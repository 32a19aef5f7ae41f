// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.common.SiteClock;
import java.time.Instant;

/** Whether a training is on, until when, and what it means; the form to begin it, or the button to end it. */
final class TrainingPage extends Div {

    private final Signal<TrainingState> state;
    private final ManagerWords words;

    TrainingPage(Signal<TrainingState> state, ManagerWords words, TrainingForm form, NativeButton end) {
        this.state = state;
        this.words = words;
        addClassNames("floor", "training-page");
        form.bindVisible(state.map(now -> now.on().isEmpty()));
        add(new Main(answer(), form, ending(end), meaning()));
    }

    private Component answer() {
        var sentence = new H1();
        sentence.bindText(state.map(now -> now.on()
                .map(on -> words.say("training.on", time(on.until(), now)))
                .orElseGet(() -> words.say("training.off"))));
        var status = new Div(sentence);
        status.getElement().setAttribute("role", "status");
        var since = new Paragraph();
        since.bindText(state.map(now -> now.on()
                .map(on -> words.say("training.since", time(on.since(), now), on.by()))
                .orElseGet(() -> words.say("training.what"))));
        var answer = new Div(status, since);
        answer.addClassName("answer");
        answer.bindClassName("is-on", state.map(now -> now.on().isPresent()));
        return answer;
    }

    private Component ending(NativeButton end) {
        end.addClassNames("action", "primary");
        var ending = new Section(
                new H2(words.say("training.end.title")), new Paragraph(words.say("training.end.text")), end);
        ending.addClassName("card");
        ending.bindVisible(state.map(now -> now.on().isPresent()));
        return ending;
    }

    private Component meaning() {
        var list = new UnorderedList(
                new ListItem(words.say("training.means.screens")),
                new ListItem(words.say("training.means.figures")),
                new ListItem(words.say("training.means.gone")),
                new ListItem(words.say("training.means.visitors")));
        var meaning = new Section(new H2(words.say("training.means")), list);
        meaning.addClassName("card");
        return meaning;
    }

    private String time(Instant at, TrainingState now) {
        return SiteClock.moment(at, now.now(), now.zone(), words);
    }
}
