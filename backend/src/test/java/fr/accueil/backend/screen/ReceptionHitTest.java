// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.counter.ReceptionHit;
import fr.accueil.counter.ReceptionReply;
import fr.accueil.counter.ReceptionTicket;
import fr.accueil.counter.ReceptionWish;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reception finds by typing: a service, a booked visitor, or a sentence. */
class ReceptionHitTest extends ReceptionOnTheWire {

    @Test
    void what_gives_no_ticket_shows_how_it_is_done() {
        ReceptionHit.Guidance guidance =
                (ReceptionHit.Guidance) desk.search("CARTE GRISE", FRENCH).getFirst();
        assertThat(guidance.named()).isTrue();
        assertThat(guidance.explanation()).isEqualTo("L’immatriculation d’un véhicule se fait en ligne.");
        assertThat(guidance.contacts()).contains("34 00");
        assertThat(refused(new ReceptionWish.Ticket("CG", FRENCH, false)))
                .isEqualTo("Cette démarche ne se fait pas à ce guichet.");
    }

    @ParameterizedTest
    @CsvSource({"carte, CG", "Carte g, CG", "CARTE D, CNI", "permis, PC"})
    void a_service_whose_name_begins_with_the_text_comes_first_and_is_what_enter_takes(String text, String code) {
        List<ReceptionHit> hits = desk.search(text, FRENCH);
        String first = switch (ReceptionHit.first(hits).orElseThrow()) {
            case ReceptionHit.Service service -> service.code();
            case ReceptionHit.Guidance guidance -> guidance.code();
            case ReceptionHit.Visitor visitor -> visitor.reference();
            case ReceptionHit.Waiting waiting -> "waiting";
            case ReceptionHit.Reference reference -> reference.text();
        };
        assertThat(first).startsWith(code);
        assertThat(hits.getFirst()).isEqualTo(ReceptionHit.first(hits).orElseThrow());
    }

    @Test
    void of_two_references_that_are_alike_enter_takes_neither_and_both_can_be_chosen() {
        book("DESK-A1-2", Duration.ZERO, "BOOKED");
        book("DESK-A12", Duration.ZERO, "BOOKED");
        jdbc.update("update appointment set typed_key = 'DESKA12' where reference like 'DESK-A1%'");

        List<ReceptionHit> found = desk.search("desk a12", FRENCH);

        assertThat(ReceptionHit.first(found)).contains(new ReceptionHit.Reference("desk a12"));
        assertThat(found)
                .filteredOn(ReceptionHit.Visitor.class::isInstance)
                .extracting(hit -> ((ReceptionHit.Visitor) hit).reference())
                .contains("DESK-A1-2", "DESK-A12");
        assertThat(act(new ReceptionWish.CheckIn("desk a12", FRENCH, false)))
                .isInstanceOfSatisfying(
                        ReceptionReply.Refused.class,
                        refused -> assertThat(refused.sentence())
                                .startsWith("Plusieurs rendez-vous ont une référence semblable."));
        assertThat(desk.search("DESK-A12", FRENCH).getFirst()).isInstanceOf(ReceptionHit.Visitor.class);
    }

    @Test
    void somebody_expected_is_found_by_name_or_reference_and_checked_in_once() {
        String reference = "DESK-NOW";
        assertThat(desk.search("petit", FRENCH))
                .anySatisfy(hit -> assertThat(hit).isInstanceOfSatisfying(ReceptionHit.Visitor.class, visitor -> {
                    assertThat(visitor.name()).isEqualTo("PETIT C.");
                }));
        ReceptionHit.Visitor visitor = (ReceptionHit.Visitor)
                desk.search(reference.toLowerCase(FRENCH), FRENCH).getFirst();
        assertThat(desk.search("https://rdv.example/?ref=" + reference, FRENCH).getFirst())
                .isEqualTo(visitor);

        ReceptionTicket ticket = given(new ReceptionWish.CheckIn(visitor.reference(), FRENCH, false));
        assertThat(ticket.booked()).contains(visitor.booked());
        assertThat(ticket.before()).isFalse();

        ReceptionTicket again = given(new ReceptionWish.CheckIn(visitor.reference(), FRENCH, false));
        assertThat(again.number()).isEqualTo(ticket.number());
        assertThat(again.before()).isTrue();
    }

    @Test
    void too_early_too_late_another_day_and_unknown_are_sentences() {
        assertThat(refused(new ReceptionWish.CheckIn("DESK-LATE", FRENCH, false)))
                .startsWith("L’heure de ce rendez-vous est passée.");
        assertThat(refused(new ReceptionWish.CheckIn("DESK-EARLY", FRENCH, false)))
                .startsWith("Il est trop tôt pour ce rendez-vous.");
        assertThat(refused(new ReceptionWish.CheckIn("DESK-OTHER", FRENCH, false)))
                .startsWith("Ce rendez-vous n’est pas aujourd’hui.");
        assertThat(refused(new ReceptionWish.CheckIn("DESK-OFF", FRENCH, false)))
                .startsWith("Ce rendez-vous a été annulé.");
        assertThat(desk.search("NOT-4711", FRENCH)).containsExactly(new ReceptionHit.Reference("NOT-4711"));
        assertThat(refused(new ReceptionWish.CheckIn("NOT-4711", FRENCH, false)))
                .startsWith("Ce rendez-vous n’est pas connu.");
    }
}
