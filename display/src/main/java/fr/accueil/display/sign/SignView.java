// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.sign;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;
import fr.accueil.display.common.DisplayWords;
import fr.accueil.display.common.HallScreenView;

/** The page of the sign over a counter. */
@Route("sign/:screen")
@AnonymousAllowed
@StyleSheet("context://display/display.css")
@StyleSheet("context://display/sign.css")
final class SignView extends HallScreenView<SignSnapshot> {

    SignView(SignPort signs) {
        super(signs);
    }

    @Override
    public Component page(Signal<SignSnapshot> now, DisplayWords words) {
        return new SignPage(now, words);
    }

    @Override
    public String title(SignSnapshot now, DisplayWords words) {
        return words.say("sign.title", now.counterWord(), now.counterName()).strip();
    }

    @Override
    public String unknown(String screen, DisplayWords words) {
        return words.say("sign.unknown", screen);
    }
}
