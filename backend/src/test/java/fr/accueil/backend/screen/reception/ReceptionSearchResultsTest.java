// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.reception;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.counter.reception.IssuedTicket;
import fr.accueil.counter.reception.ReceptionCommand;
import fr.accueil.counter.reception.ReceptionReply;
import fr.accueil.counter.reception.SearchResult;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search results at the reception desk: a service, a booked visitor, or a sentence. */
class ReceptionSearchResultsTest extends ReceptionOnTheWire {

    @Test
    void what_gives_no_ticket_shows_how_it_is_done() {
        SearchResult.Guidance guidance =
                (SearchResult.Guidance) port.search("CARTE GRISE", FRENCH).getFirst();
        assertThat(guidance.named()).isTrue();
        assertThat(guidance.explanation()).isEqualTo("L’immatriculation d’un véhicule se fait en ligne.");
        assertThat(guidance.contacts()).contains("34 00");
        assertThat(refused(new ReceptionCommand.Ticket("CG", FRENCH, false)))
                .isEqualTo("Cette démarche ne se fait pas à ce guichet.");
    }

    @ParameterizedTest
    @CsvSource({"carte, CG", "Carte g, CG", "CARTE D, CNI", "permis, PC"})
    void a_service_whose_name_begins_with_the_text_comes_first_and_is_what_enter_takes(String text, String code) {
        List<SearchResult> hits = port.search(text, FRENCH);
        String first = switch (SearchResult.first(hits).orElseThrow()) {
            case SearchResult.Service service -> service.code();
            case SearchResult.Guidance guidance -> guidance.code();
            case SearchResult.Visitor visitor -> visitor.reference();
            case SearchResult.Waiting waiting -> "waiting";
            case SearchResult.Reference reference -> reference.text();
        };
        assertThat(first).startsWith(code);
        assertThat(hits.getFirst()).isEqualTo(SearchResult.first(hits).orElseThrow());
    }

    @Test
    void of_two_references_that_are_alike_enter_takes_neither_and_both_can_be_chosen() {
        book("DESK-A1-2", Duration.ZERO, "BOOKED");
        book("DESK-A12", Duration.ZERO, "BOOKED");
        jdbc.update("update appointment set typed_key = 'DESKA12' where reference like 'DESK-A1%'");

        List<SearchResult> found = port.search("desk a12", FRENCH);

        assertThat(SearchResult.first(found)).contains(new SearchResult.Reference("desk a12"));
        assertThat(found)
                .filteredOn(SearchResult.Visitor.class::isInstance)
                .extracting(hit -> ((SearchResult.Visitor) hit).reference())
                .contains("DESK-A1-2", "DESK-A12");
        assertThat(act(new ReceptionCommand.CheckIn("desk a12", FRENCH, false)))
                .isInstanceOfSatisfying(
                        ReceptionReply.Refused.class,
                        refused -> assertThat(refused.sentence())
                                .startsWith("Plusieurs rendez-vous ont une référence semblable."));
        assertThat(port.search("DESK-A12", FRENCH).getFirst()).isInstanceOf(SearchResult.Visitor.class);
    }

    @Test
    void an_expected_visitor_is_found_by_name_or_reference_and_checked_in_once() {
        String reference = "DESK-NOW";
        assertThat(port.search("petit", FRENCH))
                .anySatisfy(hit -> assertThat(hit).isInstanceOfSatisfying(SearchResult.Visitor.class, visitor -> {
                    assertThat(visitor.name()).isEqualTo("PETIT C.");
                }));
        SearchResult.Visitor visitor = (SearchResult.Visitor)
                port.search(reference.toLowerCase(FRENCH), FRENCH).getFirst();
        assertThat(port.search("https://rdv.example/?ref=" + reference, FRENCH).getFirst())
                .isEqualTo(visitor);

        IssuedTicket ticket = given(new ReceptionCommand.CheckIn(visitor.reference(), FRENCH, false));
        assertThat(ticket.booked()).contains(visitor.booked());
        assertThat(ticket.before()).isFalse();

        IssuedTicket again = given(new ReceptionCommand.CheckIn(visitor.reference(), FRENCH, false));
        assertThat(again.number()).isEqualTo(ticket.number());
        assertThat(again.before()).isTrue();
    }

    @Test
    void too_early_too_late_another_day_and_unknown_are_sentences() {
        assertThat(refused(new ReceptionCommand.CheckIn("DESK-LATE", FRENCH, false)))
                .startsWith("L’heure de ce rendez-vous est passée.");
        assertThat(refused(new ReceptionCommand.CheckIn("DESK-EARLY", FRENCH, false)))
                .startsWith("Il est trop tôt pour ce rendez-vous.");
        assertThat(refused(new ReceptionCommand.CheckIn("DESK-OTHER", FRENCH, false)))
                .startsWith("Ce rendez-vous n’est pas aujourd’hui.");
        assertThat(refused(new ReceptionCommand.CheckIn("DESK-OFF", FRENCH, false)))
                .startsWith("Ce rendez-vous a été annulé.");
        assertThat(port.search("NOT-4711", FRENCH)).containsExactly(new SearchResult.Reference("NOT-4711"));
        assertThat(refused(new ReceptionCommand.CheckIn("NOT-4711", FRENCH, false)))
                .startsWith("Ce rendez-vous n’est pas connu.");
    }
}
