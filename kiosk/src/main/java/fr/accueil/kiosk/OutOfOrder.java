// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import fr.accueil.screenkit.DocumentLanguage;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.screenkit.PageAttributes;
import java.util.List;

/** A kiosk that a manager has put out of order says so, in every language of the site that has words. */
final class OutOfOrder extends Div {
    private final Words first;

    OutOfOrder(Arrival.OutOfOrder arrival, Runnable lookAgain) {
        List<Words> spoken = arrival.languages().stream()
                .map(language -> Words.in(language.locale()).language())
                .distinct()
                .map(Words::in)
                .toList();
        first = spoken.getFirst();
        addClassNames("kiosk", "out-of-order");
        getElement().setAttribute(DataAttributes.STEP, "outoforder");
        getElement().setAttribute(PageAttributes.ZONE, arrival.zone().getId());
        Main main = new Main(Icons.draw(Icons.UNPLUGGED), sentence(first, new H1(first.text("outoforder.title"))));
        spoken.stream().skip(1).forEach(words -> main.add(sentence(words, strong(words.text("outoforder.title")))));
        Header header = new Header(KioskHeader.brand(arrival.siteName(), arrival.place()));
        header.addClassName("top");
        add(header, main, new IdleWatch(new ValueSignal<>(first), lookAgain), new LinkLost());
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

    private static Div sentence(Words words, Component title) {
        Div sentence = new Div(title, new Paragraph(new Span(words.text("outoforder.text"))));
        sentence.addClassName("sentence");
        sentence.getElement().setAttribute("lang", words.language().toLanguageTag());
        sentence.getElement().setAttribute("dir", "auto");
        return sentence;
    }
}
