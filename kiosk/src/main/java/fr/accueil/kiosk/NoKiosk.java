// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import fr.accueil.screenkit.DocumentLanguage;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Locale;

/** The address leads to no kiosk that can serve: for the person who sets it up, so in French only. */
final class NoKiosk extends Div {
    private static final Words WORDS = Words.in(Locale.FRENCH);

    private final String title;

    private NoKiosk(String reason, String title, String href, Runnable lookAgain) {
        this.title = title;
        addClassNames("kiosk", "no-kiosk");
        getElement().setAttribute(DataAttributes.STEP, reason);
        Anchor link = new Anchor(href, WORDS.text(reason + ".link"));
        link.setRouterIgnore(true);
        link.addClassNames("action", "primary");
        Div card =
                new Div(Icons.draw(Icons.UNPLUGGED), new H1(title), new Paragraph(WORDS.text(reason + ".text")), link);
        card.addClassName("card");
        add(new Main(card), new IdleWatch(new ValueSignal<>(WORDS), lookAgain), new LinkLost());
    }

    static NoKiosk notPaired(Arrival.NotPaired arrival, Runnable lookAgain) {
        return new NoKiosk("unpaired", WORDS.text("unpaired.title"), arrival.pairAddress(), lookAgain);
    }

    static NoKiosk unknown(Runnable lookAgain) {
        return new NoKiosk("nokiosk", WORDS.text("nokiosk.title"), "/", lookAgain);
    }

    static NoKiosk unknownSurvey(Runnable lookAgain) {
        return new NoKiosk("nokiosk", WORDS.text("nosurvey.title"), "/", lookAgain);
    }

    String title() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        DocumentLanguage.set(event.getUI(), Locale.FRENCH);
    }
}
