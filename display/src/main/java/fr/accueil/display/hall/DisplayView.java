// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;
import fr.accueil.display.common.DisplayWords;
import fr.accueil.display.common.HallScreenView;

/** The page of a waiting-room display. */
@Route("display/:screen")
@AnonymousAllowed
@StyleSheet("context://display/display.css")
@StyleSheet("context://display/slides.css")
final class DisplayView extends HallScreenView<DisplaySnapshot> {

    DisplayView(DisplayPort calls) {
        super(calls);
    }

    @Override
    public Component page(Signal<DisplaySnapshot> now, DisplayWords words) {
        UI.getCurrent().getPage().addJavaScript("context://accueil/voice.js");
        UI.getCurrent().getPage().addJavaScript("context://display/fit.js");
        UI.getCurrent().getPage().addJavaScript("context://display/display.js");
        UI.getCurrent().getPage().addJavaScript("context://display/slides.js");
        return new DisplayPage(now, words);
    }

    @Override
    public String title(DisplaySnapshot now, DisplayWords words) {
        return words.say("title", now.place());
    }

    @Override
    public String unknown(String screen, DisplayWords words) {
        return words.say("unknown.why", screen);
    }
}
