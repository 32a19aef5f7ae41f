// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.kiosk.common.ConnectionLost;
import fr.accueil.kiosk.common.Icons;
import fr.accueil.kiosk.common.IdleWatch;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.common.KioskAttributes;
import fr.accueil.kiosk.common.KioskHeader;
import fr.accueil.kiosk.common.KioskWords;
import fr.accueil.screenkit.DocumentLanguage;
import fr.accueil.screenkit.PageAttributes;
import java.util.List;

/** The page of a kiosk that a manager has closed, in every translated language of the site. */
final class OutOfOrderPage extends Div {
    private final KioskWords first;

    OutOfOrderPage(KioskArrival.OutOfOrder arrival, Runnable refresh) {
        List<KioskWords> spoken = arrival.languages().stream()
                .map(language -> KioskWords.in(language.locale()).language())
                .distinct()
                .map(KioskWords::in)
                .toList();
        first = spoken.getFirst();
        addClassNames("kiosk", "out-of-order");
        getElement().setAttribute(KioskAttributes.STEP, "outoforder");
        getElement().setAttribute(PageAttributes.ZONE, arrival.zone().getId());
        Main main = new Main(Icons.draw(Icons.UNPLUGGED), sentence(first, new H1(first.text("outoforder.title"))));
        spoken.stream().skip(1).forEach(words -> main.add(sentence(words, strong(words.text("outoforder.title")))));
        Header header = new Header(KioskHeader.brand(arrival.siteName(), arrival.place()));
        header.addClassName("top");
        add(header, main, new IdleWatch(new ValueSignal<>(first), refresh), new ConnectionLost());
    }

    String title() {
        return first.text("outoforder.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        DocumentLanguage.set(event.getUI(), first.language());
    }

    private static Paragraph strong(String text) {
        Paragraph title = new Paragraph(text);
        title.addClassName("strong");
        return title;
    }

    private static Div sentence(KioskWords words, Component title) {
        Div sentence = new Div(title, new Paragraph(new Span(words.text("outoforder.text"))));
        sentence.addClassName("sentence");
        sentence.getElement().setAttribute("lang", words.language().toLanguageTag());
        sentence.getElement().setAttribute("dir", "auto");
        return sentence;
    }
}
