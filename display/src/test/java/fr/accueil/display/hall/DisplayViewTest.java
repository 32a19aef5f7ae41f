// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import static fr.accueil.display.hall.DisplaySnapshots.call;
import static fr.accueil.display.hall.DisplaySnapshots.closed;
import static fr.accueil.display.hall.DisplaySnapshots.open;
import static fr.accueil.display.hall.DisplaySnapshots.queue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.screenkit.TrainingBand;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisplayViewTest extends DisplayScreen {

    @Test
    void the_newest_call_is_first_and_biggest() {
        show(open(12, List.of(call(12, "A042", "3"), call(9, "R017", "7")), QUEUES));

        assertThat(texts("call-number")).containsExactly("A042", "R017");
        assertThat(texts("call-counter")).containsExactly("Guichet 3", "Guichet 7");
    }

    @Test
    void each_call_brings_its_sentences_to_the_voice() {
        show(open(12, List.of(call(12, "A042", "3")), QUEUES));

        assertThat(find(CallItem.class).single().getElement().getAttribute("data-speech"))
                .isEqualTo("fr Ticket dit.");
        assertThat(find(CallItem.class).single().getElement().getAttribute("data-sounds"))
                .isEqualTo("/voice/said");
        assertThat(find(DisplayPage.class).single().getElement().getAttribute("data-times"))
                .isEqualTo("1");
        assertThat(find(DisplayPage.class).single().getElement().getAttribute("data-loudness"))
                .isEqualTo("08:00=80 12:00=60");
    }

    @Test
    void what_the_reception_says_stands_beneath_the_calls_as_plain_text_and_goes_again() {
        show(DisplaySnapshots.saying(12));
        assertThat(find(MessageBand.class).exists()).isFalse();

        moves(DisplaySnapshots.saying(13, "<b>Le guichet 3</b> ferme à midi.", "Deuxième"));

        assertThat(find(MessageBand.class)
                        .single()
                        .getChildren()
                        .map(line -> line.getElement().getText()))
                .containsExactly("<b>Le guichet 3</b> ferme à midi.", "Deuxième");
        moves(DisplaySnapshots.saying(14));
        assertThat(find(MessageBand.class).exists()).isFalse();
    }

    @Test
    void a_display_in_training_says_so_above_its_calls_as_long_as_it_lasts() {
        show(open(12, List.of(call(12, "AT01", "3")), QUEUES));
        assertThat(find(TrainingBand.class).exists()).isFalse();

        moves(DisplaySnapshots.training(open(13, List.of(call(12, "AT01", "3")), QUEUES)));
        assertThat(find(TrainingBand.class).single().getElement().getTextRecursively())
                .isEqualTo("Formation\u00a0: ces tickets ne donnent accès à aucun service.");

        moves(open(14, List.of(), QUEUES));
        assertThat(find(TrainingBand.class).exists()).isFalse();
    }

    @Test
    void a_test_of_the_display_is_shown_and_said_as_a_test_without_number_and_counter() {
        var said = new DisplaySnapshot.Speech("fr", "Essai.", "/voice/test");
        show(open(12, List.of(DisplaySnapshot.Call.test(12, DisplaySnapshots.NOW, List.of(said))), QUEUES));

        CallItem test = find(CallItem.class).single();
        assertThat(test.getElement().getTextRecursively()).contains("Essai").doesNotContain("Guichet", "Ticket");
        assertThat(test.getElement().getAttribute("data-speech")).isEqualTo("fr Essai.");
        assertThat(texts("call-number")).isEmpty();
    }

    @Test
    void a_new_call_pushes_the_others_down() {
        show(open(12, List.of(call(12, "A042", "3")), QUEUES));
        CallItem first = find(CallItem.class).single();

        moves(open(13, List.of(call(13, "R018", "7"), call(12, "A042", "3")), QUEUES));

        assertThat(texts("call-number")).containsExactly("R018", "A042");
        assertThat(find(CallItem.class).all())
                .as("the element of a call is kept")
                .contains(first);
    }

    @Test
    void a_recall_comes_first_again_and_stands_once() {
        show(open(13, List.of(call(13, "R018", "7"), call(12, "A042", "3")), QUEUES));

        moves(open(14, List.of(call(14, "A042", "3"), call(13, "R018", "7")), QUEUES));

        assertThat(texts("call-number")).containsExactly("A042", "R018");
        assertThat(first().getElement().getAttribute("data-seq")).isEqualTo("14");
    }

    @Test
    void as_many_calls_are_shown_as_are_news() {
        show(open(
                20,
                IntStream.range(0, 9)
                        .mapToObj(i -> call(20 - i, "A0" + (50 - i), "1"))
                        .toList(),
                QUEUES));

        assertThat(texts("call-number")).hasSize(9).startsWith("A050");
    }

    @Test
    void the_browser_finds_what_it_needs_to_ring_and_to_highlight() {
        show(open(12, List.of(call(12, "A042", "3")), QUEUES));

        var call = first().getElement();
        assertThat(call.getAttribute("data-called-at"))
                .isEqualTo(String.valueOf(DisplaySnapshots.NOW.minusSeconds(3).toEpochMilli()));
        assertThat(call.getAttribute("data-say")).isEqualTo("Ticket A042, guichet 3");
        assertThat(call.getTextRecursively()).contains("Nouvel appel");
        assertThat(list().getElement().getAttribute("data-known-seq")).isEqualTo("12");
    }

    @Test
    void calls_made_later_are_news_to_the_page() {
        show(open(12, List.of(), QUEUES));

        moves(open(13, List.of(call(13, "A001", "1")), QUEUES));

        assertThat(list().getElement().getAttribute("data-known-seq")).isEqualTo("12");
    }

    @Test
    void an_older_board_that_comes_late_is_ignored() {
        show(open(13, List.of(call(13, "R018", "7")), QUEUES));

        moves(open(12, List.of(call(12, "A042", "3")), QUEUES));

        assertThat(texts("call-number")).containsExactly("R018");
    }

    @Test
    void a_call_made_while_the_screen_starts_is_not_missed() {
        port.whileTheWatchIsSetUp = () -> port.boards.put("hall", open(13, List.of(call(13, "A001", "1")), QUEUES));

        show(open(12, List.of(), QUEUES));

        assertThat(texts("call-number")).containsExactly("A001");
    }

    @Test
    void before_the_first_call_the_screen_says_where_the_numbers_will_be() {
        show(open(1, List.of(), QUEUES));

        assertThat(message("empty").isVisible()).isTrue();
        assertThat(message("empty").getElement().getTextRecursively())
                .contains("Les numéros appelés s’afficheront ici.");

        moves(open(2, List.of(call(2, "A001", "1")), QUEUES));

        assertThat(find(Div.class).withClassName("empty").exists()).isFalse();
        assertThat(texts("call-number")).containsExactly("A001");
    }

    @Test
    void a_queue_that_may_be_quick_says_its_bound_and_never_from_nothing() {
        DisplaySnapshot.Queue quick =
                new DisplaySnapshot.Queue("A", "Accueil", 15, Optional.of(new DisplaySnapshot.Range(0, 10, 25)));
        DisplaySnapshot.Queue slow =
                new DisplaySnapshot.Queue("H", "Remise", 3, Optional.of(new DisplaySnapshot.Range(10, 20, 25)));
        show(open(1, List.of(), List.of(quick, slow)));
        assertThat(texts("announced-wait")).containsExactly("25\u00a0min au plus", "10 à 20\u00a0min");
    }

    @Test
    void each_queue_says_how_many_wait() {
        show(open(1, List.of(), QUEUES));
        assertThat(texts("waiting-count")).containsExactly("6\u00a0personnes", "1\u00a0personne");

        moves(open(2, List.of(), List.of(queue("A", "Accueil", 5), queue("N", "Point numérique", 0))));

        assertThat(texts("waiting-count")).containsExactly("5\u00a0personnes", "0\u00a0personne");
        assertThat(find(Span.class).withAttribute("data-queue", "N").exists()).isTrue();
    }

    @Test
    void a_queue_added_in_the_day_appears() {
        show(open(1, List.of(), List.of(queue("A", "Accueil", 5))));

        moves(open(2, List.of(), QUEUES));

        assertThat(texts("waiting-count")).hasSize(2);
    }

    @Test
    void holders_of_a_priority_card_find_a_sentence() {
        show(open(1, List.of(), QUEUES));

        assertThat(find(Paragraph.class).withClassName("priority").single().getText())
                .contains("CMI", "prioritaire", "à la borne ou à l’agent");
    }

    @Test
    void a_closed_site_without_visitors_says_that_it_is_closed() {
        show(closed(1, List.of(), List.of(queue("A", "Accueil", 0))));

        assertThat(message("closed").getElement().getTextRecursively()).contains("L’accueil est fermé.");
        assertThat(find(Aside.class).exists()).isFalse();
    }

    @Test
    void a_closed_site_says_when_it_opens_again() {
        show(DisplaySnapshots.closedUntil(1, LocalDateTime.of(2026, 11, 25, 9, 0)));
        assertThat(message("closed").getElement().getTextRecursively())
                .contains("Nous rouvrons le mercredi 25 novembre à 9:00.")
                .doesNotContain("prochaines heures");

        moves(DisplaySnapshots.closedUntil(2, LocalDateTime.of(2026, 12, 1, 9, 0)));
        assertThat(message("closed").getElement().getTextRecursively())
                .contains("Nous rouvrons le mardi 1er décembre à 9:00.");

        moves(DisplaySnapshots.closedUntil(3, LocalDateTime.of(2026, 11, 26, 8, 30), "Armistice"));

        assertThat(message("closed").getElement().getTextRecursively())
                .contains("Fermé aujourd’hui\u00a0: Armistice. Nous rouvrons le jeudi 26 novembre à 8:30.");
    }

    @Test
    void a_closed_site_without_a_known_opening_announces_none() {
        show(closed(1, List.of(), List.of()));

        assertThat(message("closed").getElement().getTextRecursively()).contains("prochaines heures d’ouverture");
    }

    @Test
    void after_closing_those_who_wait_are_still_called() {
        show(closed(12, List.of(call(12, "A042", "3")), QUEUES));

        assertThat(texts("call-number")).containsExactly("A042");
        assertThat(hours()).startsWith("Accueil fermé");
    }

    @Test
    void sound_is_offered_only_by_the_browser() {
        show(open(1, List.of(), QUEUES));

        var button = find(NativeButton.class).single();
        assertThat(button.getText()).isEqualTo("Activer le son");
        assertThat(button.getElement().hasAttribute("hidden")).isTrue();
    }

    @Test
    void the_screen_is_in_english_when_its_address_says_so() {
        port.boards.put("hall", open(1, List.of(), QUEUES));

        var view = add("hall", "en");

        assertThat(texts("waiting-count")).containsExactly("6\u00a0people", "1\u00a0person");
        assertThat(view.getPageTitle()).isEqualTo("Calls, Accueil général");
    }
}
