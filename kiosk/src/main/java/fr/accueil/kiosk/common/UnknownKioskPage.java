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

    private UnknownKioskPage(String reason, String title, String href, Runnable lookAgain) {
        this.title = title;
        addClassNames("kiosk", "no-kiosk");
        getElement().setAttribute(KioskAttributes.STEP, reason);
        Anchor link = new Anchor(href, WORDS.text(reason + ".link"));
        link.setRouterIgnore(true);
        link.addClassNames("action", "primary");
        Div card =
                new Div(Icons.draw(Icons.UNPLUGGED), new H1(title), new Paragraph(WORDS.text(reason + ".text")), link);
        card.addClassName("card");
        add(new Main(card), new IdleWatch(new ValueSignal<>(WORDS), lookAgain), new ConnectionLost());
    }

    public static UnknownKioskPage notPaired(KioskArrival.NotPaired arrival, Runnable lookAgain) {
        return new UnknownKioskPage("unpaired", WORDS.text("unpaired.title"), arrival.pairAddress(), lookAgain);
    }

    public static UnknownKioskPage unknown(Runnable lookAgain) {
        return new UnknownKioskPage("nokiosk", WORDS.text("nokiosk.title"), "/", lookAgain);
    }

    public static UnknownKioskPage unknownSurvey(Runnable lookAgain) {
        return new UnknownKioskPage("nokiosk", WORDS.text("nosurvey.title"), "/", lookAgain);
    }

    public String title() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        DocumentLanguage.set(event.getUI(), Locale.FRENCH);
    }
}
