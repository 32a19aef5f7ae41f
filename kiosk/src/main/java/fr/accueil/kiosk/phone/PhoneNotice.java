// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.phone;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.KioskWords;
import fr.accueil.screenkit.DocumentLanguage;
import java.util.Locale;

/** Why no ticket can be taken by phone now, in the language of the phone. */
final class PhoneNotice extends Div {
    private final String title;
    private final KioskWords words;

    private PhoneNotice(String title, KioskWords words, Main main) {
        this.title = title;
        this.words = words;
        addClassNames("kiosk", "no-kiosk", "phone");
        add(main);
    }

    static PhoneNotice expiredCode(Locale language) {
        KioskWords words = KioskWords.in(language);
        String title = words.text("phone.old");
        Main main = new Main(Icons.draw(Icons.CLOCK), new H1(title), new Paragraph(words.text("phone.scan")));
        return new PhoneNotice(title, words, main);
    }

    static PhoneNotice ticket(PhoneArrival.HasTicket ticket, Locale language) {
        KioskWords words = KioskWords.in(language);
        String title = words.text("phone.has", ticket.number());
        Anchor follow = new Anchor(ticket.follow(), words.text("phone.follow"));
        follow.setRouterIgnore(true);
        follow.addClassNames("action", "primary");
        return new PhoneNotice(title, words, new Main(Icons.draw(Icons.DONE), new H1(title), follow));
    }

    String title() {
        return title;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        DocumentLanguage.set(event.getUI(), words.language());
    }
}
