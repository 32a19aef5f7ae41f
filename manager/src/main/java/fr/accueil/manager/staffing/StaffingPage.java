// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import fr.accueil.manager.common.ManagerWords;
import java.util.Optional;

/** The content of the page: the question, then the answer. */
final class StaffingPage extends Div {

    private final ManagerWords words;
    private final transient StaffingChoices choices;
    private final Optional<StaffingForm> form;

    StaffingPage(
            StaffingChoices choices,
            ManagerWords words,
            SerializableConsumer<StaffingQuestion> ask,
            StaffingResult result) {
        this.words = words;
        this.choices = choices;
        boolean isEmpty = choices.days().isEmpty() || choices.queues().isEmpty();
        form = isEmpty ? Optional.empty() : Optional.of(new StaffingForm(choices, words, ask));
        addClassNames("floor", "staffing");
        var main = new Main(new H1(words.say("staffing.heading")));
        main.add(new Paragraph(words.say(isEmpty ? "staffing.no-day" : "staffing.how")));
        form.ifPresent(question -> main.add(question, result));
        add(main);
    }

    /** Takes over the question of a page in another language. */
    void takeOver(StaffingPage before) {
        form.ifPresent(now -> before.form.ifPresent(then -> now.takeOver(then, choices)));
    }
}
