// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;

/** The page: the question, then the answer. */
final class StaffingPage extends Div {

    private final Words words;

    StaffingPage(
            StaffingChoices choices, Words words, SerializableConsumer<StaffingQuestion> ask, StaffingResult result) {
        this.words = words;
        addClassNames("floor", "staffing");
        var main = new Main(new H1(words.say("staffing.heading")));
        if (choices.days().isEmpty() || choices.queues().isEmpty()) {
            main.add(new Paragraph(words.say("staffing.no-day")));
        } else {
            main.add(new Paragraph(words.say("staffing.how")), new StaffingForm(choices, words, ask), result);
        }
        add(PageFrame.lineLost(words), PageFrame.header(new Span(choices.siteName()), words), main);
    }
}
