// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.queue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.manager.editor.queue.AlikeLetters.Alike;
import fr.accueil.manager.editor.queue.AlikeLetters.LikeFigure;
import fr.accueil.manager.editor.queue.AlikeLetters.Sense;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeLettersTest {

    @Test
    void letters_that_sound_alike_are_told_together() {
        assertThat(AlikeLetters.among(List.of("T", "B", "A", "P", "D")))
                .containsExactly(new Alike(Sense.EAR, List.of("B", "D", "P", "T")));
        assertThat(AlikeLetters.among(List.of("N", "M"))).containsExactly(new Alike(Sense.EAR, List.of("M", "N")));
    }

    @Test
    void letters_that_look_alike_are_told_together() {
        assertThat(AlikeLetters.among(List.of("E", "F"))).containsExactly(new Alike(Sense.EYE, List.of("E", "F")));
        assertThat(AlikeLetters.among(List.of("O", "Q"))).containsExactly(new Alike(Sense.EYE, List.of("O", "Q")));
    }

    @Test
    void letters_may_be_mistaken_both_ways() {
        assertThat(AlikeLetters.among(List.of("I", "J")))
                .extracting(Alike::sense)
                .containsExactly(Sense.EAR, Sense.EYE);
    }

    @Test
    void the_letters_of_the_demonstration_are_not_mistaken() {
        List<String> letters = List.of("A", "R", "H", "L", "N", "X", "Z", "E");

        assertThat(AlikeLetters.among(letters)).isEmpty();
        assertThat(AlikeLetters.figures(letters)).isEmpty();
    }

    @Test
    void a_letter_that_looks_like_a_figure_is_told_alone() {
        assertThat(AlikeLetters.figures(List.of("Q", "I", "A")))
                .containsExactly(new LikeFigure("I", "1"), new LikeFigure("Q", "0"));
    }

    @Test
    void one_letter_alone_or_the_same_twice_is_mistaken_for_nothing() {
        assertThat(AlikeLetters.among(List.of("B"))).isEmpty();
        assertThat(AlikeLetters.among(List.of("B", "B"))).isEmpty();
    }
}
