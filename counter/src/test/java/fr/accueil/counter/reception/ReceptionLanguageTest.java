// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReceptionLanguageTest extends ReceptionScreen {

    @Test
    void what_was_typed_for_a_visitor_is_still_there_in_the_other_language() {
        open();
        type("permis");
        view.speak("en-GB");
        settle();
        assertThat(field("reception-search").getValue()).isEqualTo("permis");
        assertThat(view.getElement().getTextRecursively()).contains("What is this person here for?", "Priority");
        assertThat(view.getPageTitle()).isEqualTo("Reception desk · Accueil");
    }

    @Test
    void a_ticket_that_was_just_given_stays_on_the_screen_and_is_not_given_again() {
        open();
        enter("48SI", 1);
        int given = port.sent.size();
        String number = text("ticket-number");
        view.speak("en-GB");
        settle();
        assertThat(text("ticket-number")).isEqualTo(number);
        enter("48SI", 1);
        assertThat(port.sent).hasSize(given);
    }
}
