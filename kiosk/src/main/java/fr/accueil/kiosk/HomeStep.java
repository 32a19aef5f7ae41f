// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** "What are you here for?" */
final class HomeStep extends StepPage {

    HomeStep(Menu menu, Visit visit, Words words) {
        super("home", words.text("home.hello"));
        if (menu.closed().isPresent()) {
            say(words.text("home.closed"), menu.closed().get());
        } else if (menu.groups().isEmpty()) {
            say(words.text("home.nothing"), words.text("home.ask"));
        } else {
            greet(words.text("home.question"), words);
            lead(words.text("home.lead"));
            body(ChoiceList.of(menu, visit));
        }
    }

    private void greet(String second, Words words) {
        heading().removeAll();
        heading().add(line(words.text("home.hello")), new Span(" "), line(second));
    }

    private static Span line(String text) {
        Span line = new Span(text);
        line.addClassName("line");
        return line;
    }

    private void say(String title, String sentence) {
        heading().setText(title);
        Paragraph notice = new Paragraph(Icons.draw(Icons.CLOCK), new Span(sentence));
        notice.addClassName("notice");
        body(notice);
    }
}
