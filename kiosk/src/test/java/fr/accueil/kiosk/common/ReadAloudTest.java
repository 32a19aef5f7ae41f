// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.kiosk.ticket.KioskScreen;
import org.junit.jupiter.api.Test;

/** The server speaks only sentences that it has put on the page. */
class ReadAloudTest extends KioskScreen {

    @Test
    void each_sentence_of_the_page_has_the_address_of_its_sound() {
        open();

        assertThat(find(AidsBar.class).single().sounds())
                .containsEntry(
                        "Permis,cartegrise,indicedePermis,cartegrise.",
                        "/voice/fr/Permis, carte grise, indice de Permis, carte grise.")
                .doesNotContainKey("");
    }

    @Test
    void a_visitor_hears_the_page_in_the_language_that_they_chose() {
        open();
        press("English");

        assertThat(find(AidsBar.class).single().sounds().values())
                .isNotEmpty()
                .allSatisfy(sound -> assertThat(sound).startsWith("/voice/en/"));
    }

    @Test
    void adjacent_texts_are_one_sentence_and_hidden_texts_are_none() {
        Span hidden = new Span("Invisible");
        hidden.setVisible(false);
        Paragraph silent = new Paragraph("12\u00a0s");
        silent.getElement().setAttribute("data-unspoken", "");
        NativeButton named = new NativeButton("x");
        named.setAriaLabel("Fermer");
        named.getElement().setAttribute("aria-description", "revient au début");
        Div page = new Div(
                new H1("Que venez-vous faire\u00a0?"),
                new Paragraph(new Span("Votre"), new Span("numéro")),
                hidden,
                silent,
                named);

        assertThat(ReadAloud.sentences(page.getElement()))
                .containsExactly(
                        "Que venez-vous faire ?", "Votre numéro.", "Votre.", "numéro.", "Fermer, revient au début.");
        assertThat(ReadAloud.key("Que venez-vous\u202ffaire\u00a0?")).isEqualTo("Quevenez-vousfaire?");
    }
}
