// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.signals.Signal;

/** The small screen over a counter. */
@Route("sign/:screen")
@AnonymousAllowed
@StyleSheet("context://display/display.css")
@StyleSheet("context://display/sign.css")
final class SignView extends HallView<Sign> {

    SignView(SignBoard signs) {
        super(signs);
    }

    @Override
    Component page(Signal<Sign> now, Words words) {
        return new SignPage(now, words);
    }

    @Override
    String title(Sign now, Words words) {
        return words.say("sign.title", now.counterWord(), now.counterName()).strip();
    }

    @Override
    String unknown(String screen, Words words) {
        return words.say("sign.unknown", screen);
    }
}
