// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.screenkit.DocumentLanguage;
import java.util.Locale;

/** The page for an address without a usable kiosk; for the person who sets it up, so in French only. */
public final class UnknownKioskPage extends Div {
    private static final KioskWords WORDS = KioskWords.in(Locale.FRENCH);

    private final String title;

    private UnknownKioskPage(String reason, String title, String href, Runnable refresh) {
        this.title = title;
        addClassNames("kiosk", "no-kiosk");
        getElement().setAttribute(KioskAttributes.STEP, reason);
        Anchor link = new Anchor(href, WORDS.text(reason + ".link"));
        link.setRouterIgnore(true);
        link.addClassNames("action", "primary");
        Div card =
                new Div(Icons.draw(Icons.UNPLUGGED), new H1(title), new Paragraph(WORDS.text(reason + ".text")), link);
        card.addClassName("card");
        add(new Main(card), new IdleWatch(new ValueSignal<>(WORDS), refresh), new ConnectionLost());
    }

    public static UnknownKioskPage notPaired(KioskArrival.NotEnrolled arrival, Runnable refresh) {
        return new UnknownKioskPage("unpaired", WORDS.text("unpaired.title"), arrival.pairAddress(), refresh);
    }

    public static UnknownKioskPage unknown(Runnable refresh) {
        return new UnknownKioskPage("nokiosk", WORDS.text("nokiosk.title"), "/", refresh);
    }

    public static UnknownKioskPage unknownSurvey(Runnable refresh) {
        return new UnknownKioskPage("nokiosk", WORDS.text("nosurvey.title"), "/", refresh);
    }

    public String title() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        DocumentLanguage.set(event.getUI(), Locale.FRENCH);
    }
}
