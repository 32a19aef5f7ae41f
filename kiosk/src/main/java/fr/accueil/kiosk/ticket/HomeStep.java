// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskWords;

/** "What are you here for?" */
final class HomeStep extends StepPage {

    HomeStep(Step.Home step, KioskSession session, KioskWords words) {
        super("home", words.text("home.hello"));
        Menu menu = step.menu();
        if (menu.closed().isPresent()) {
            say(words.text("home.closed"), menu.closed().get());
        } else if (menu.groups().isEmpty()) {
            say(words.text("home.nothing"), words.text("home.ask"));
        } else {
            showGreeting(words.text("home.question"), words);
            lead(words.text("home.lead"));
            body(ChoiceList.of(menu, session), otherWays(step, session, words));
        }
    }

    private void showGreeting(String second, KioskWords words) {
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

    /** The buttons for visitors who find no group for their need. */
    private static Div otherWays(Step.Home step, KioskSession session, KioskWords words) {
        NativeButton search = new NativeButton();
        search.add(Icons.draw(Icons.SEARCH), new Span(words.text("home.search")));
        search.addClassName("search-field");
        search.addClickListener(press -> session.search(step));
        Div ways = new Div(search);
        ways.addClassName("other-ways");
        step.menu().unsure().ifPresent(choice -> ways.add(unsure(choice, session, words)));
        return ways;
    }

    private static NativeButton unsure(Menu.Choice choice, KioskSession session, KioskWords words) {
        NativeButton unsure = new NativeButton();
        unsure.add(Icons.draw(Icons.QUESTION), new Span(words.text("home.unsure")));
        unsure.addClassName("unsure");
        unsure.addClickListener(press -> session.open(choice.service()));
        return unsure;
    }
}
