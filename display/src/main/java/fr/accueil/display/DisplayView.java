// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;

/** The screen of a waiting room. */
@Route("display/:screen")
@AnonymousAllowed
@StyleSheet("context://display/display.css")
@StyleSheet("context://display/slides.css")
final class DisplayView extends HallView<Board> {

    DisplayView(CallBoard calls) {
        super(calls);
    }

    @Override
    Component page(Signal<Board> now, Words words) {
        UI.getCurrent().getPage().addJavaScript("context://accueil/voice.js");
        UI.getCurrent().getPage().addJavaScript("context://display/fit.js");
        UI.getCurrent().getPage().addJavaScript("context://display/display.js");
        UI.getCurrent().getPage().addJavaScript("context://display/slides.js");
        return new BoardPage(now, words);
    }

    @Override
    String title(Board now, Words words) {
        return words.say("title", now.place());
    }

    @Override
    String unknown(String screen, Words words) {
        return words.say("unknown.why", screen);
    }
}
