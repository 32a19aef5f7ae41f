// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.sign;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import fr.accueil.display.common.DisplayAttributes;
import fr.accueil.display.common.DisplayWords;
import fr.accueil.screenkit.ConnectionLostBand;
import fr.accueil.screenkit.TrainingBand;
import java.util.Locale;
import java.util.Optional;

/** The page of a known sign: its counter, the ticket that is called or served there, its queues. */
final class SignPage extends Div {

    /** Characters that fit in one line at full size. */
    private static final int SHORT_NAME = 6;

    private static final int SHORT_NUMBER = 4;

    private final Signal<SignSnapshot> sign;
    private final DisplayWords words;

    SignPage(Signal<SignSnapshot> sign, DisplayWords words) {
        this.sign = sign;
        this.words = words;
        addClassName("sign");
        getElement().bindAttribute(DisplayAttributes.STATE, sign.map(now -> kind(now.state())));
        add(
                new ConnectionLostBand(words.say("lost")),
                header(),
                new TrainingBand(sign.map(SignSnapshot::training), words.say("sign.training")),
                new Main(panel()),
                footer());
    }

    private Header header() {
        var word = new Span();
        word.addClassName("word");
        word.bindText(sign.map(SignSnapshot::counterWord));
        var name = new Span();
        name.addClassName("name");
        name.setTestId("call-counter");
        name.bindText(sign.map(SignSnapshot::counterName));
        name.bindClassName("wide", sign.map(now -> now.counterName().length() > SHORT_NAME));
        return new Header(new H1(word, new Text(" "), name));
    }

    private Section panel() {
        var panel = new Section(headline(), number(), advice());
        panel.addClassName("now");
        // Screen readers announce a changed number as a whole, with its label.
        panel.getElement().setAttribute("aria-live", "polite").setAttribute("aria-atomic", "true");
        return panel;
    }

    private Paragraph headline() {
        var headline = new Paragraph();
        headline.addClassName("headline");
        headline.bindText(sign.map(now -> words.say("sign." + kind(now.state()))));
        return headline;
    }

    private Paragraph number() {
        var text = new Span();
        text.setTestId("call-number");
        text.bindText(sign.map(now -> number(now.state()).orElse("")));
        text.bindClassName(
                "wide", sign.map(now -> number(now.state()).orElse("").length() > SHORT_NUMBER));
        var number = new Paragraph(text);
        number.addClassName("number");
        number.bindVisible(sign.map(now -> number(now.state()).isPresent()));
        return number;
    }

    private Paragraph advice() {
        var advice = new Paragraph();
        advice.addClassName("advice");
        advice.bindText(sign.map(now -> words.say("sign." + kind(now.state()) + ".advice")));
        advice.bindVisible(sign.map(now -> number(now.state()).isEmpty()));
        return advice;
    }

    private Footer footer() {
        var queues = new Span();
        queues.addClassName("queues");
        queues.bindText(sign.map(now -> String.join(" · ", now.queues())));
        var footer = new Footer(queues);
        footer.bindVisible(
                sign.map(now -> !now.queues().isEmpty() && !(now.state() instanceof SignSnapshot.State.Closed)));
        return footer;
    }

    private static Optional<String> number(SignSnapshot.State state) {
        return switch (state) {
            case SignSnapshot.State.Called called -> Optional.of(called.number());
            case SignSnapshot.State.Serving serving -> Optional.of(serving.number());
            case SignSnapshot.State.Test _,
                    SignSnapshot.State.Free _,
                    SignSnapshot.State.Paused _,
                    SignSnapshot.State.Closed _ -> Optional.empty();
        };
    }

    private static String kind(SignSnapshot.State state) {
        return state.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
