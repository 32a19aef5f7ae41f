// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private sealed interface Asked {
        record Call(String ticket, Optional<String> reason) implements Asked {}

        record Resume(String ticket, Optional<String> reason) implements Asked {}

        record Mark(Set<String> outcomes, boolean counts) implements Asked {}

        record Press(String counter, Asked asked, Kind kind) implements Asked {}
    }

    private enum Kind {
        NEXT,
        LAST
    }

    @Test
    void the_form_of_a_question_is_the_same_in_every_program_that_is_started() {
        Asked.Press press = new Asked.Press("G1", new Asked.Call("42", Optional.of("malaise")), Kind.NEXT);

        assertThat(Fingerprint.canonical(press))
                .isEqualTo(
                        "{\"@type\":\"Press\",\"asked\":{\"@type\":\"Call\",\"reason\":\"malaise\",\"ticket\":\"42\"},"
                                + "\"counter\":\"G1\",\"kind\":\"Kind.NEXT\"}");
        assertThat(Fingerprint.of(press)).isEqualTo("00becae6c2ba1125f611e1b4ed90357cc77de9fa66c2940c39329f2f9d4285c2");
    }

    @Test
    void two_commands_with_the_same_fields_are_two_questions() {
        assertThat(Fingerprint.of(new Asked.Call("42", Optional.empty())))
                .isNotEqualTo(Fingerprint.of(new Asked.Resume("42", Optional.empty())));
    }

    @Test
    void two_constants_are_two_questions() {
        assertThat(Fingerprint.of(Kind.NEXT)).isNotEqualTo(Fingerprint.of(Kind.LAST));
    }

    @Test
    void the_order_of_a_set_is_no_part_of_a_question() {
        Set<String> up =
                IntStream.range(0, 50).mapToObj(Integer::toString).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> down = new LinkedHashSet<>(List.copyOf(up).reversed());

        assertThat(Fingerprint.of(new Asked.Mark(up, true)))
                .isEqualTo(Fingerprint.of(new Asked.Mark(down, true)))
                .isEqualTo(Fingerprint.of(new Asked.Mark(Set.copyOf(up), true)))
                .isNotEqualTo(Fingerprint.of(new Asked.Mark(up, false)));
    }

    @Test
    void the_order_of_a_list_is_part_of_a_question() {
        assertThat(Fingerprint.of(List.of("A", "B"))).isNotEqualTo(Fingerprint.of(List.of("B", "A")));
    }

    @Test
    void texts_that_read_alike_when_put_together_are_different() {
        Stream<Object> questions = Stream.of(
                List.of("a", "b"),
                List.of("a,b"),
                List.of("a\",\"b"),
                "a",
                Arrays.asList("a", null),
                List.of(1),
                List.of("1"));

        assertThat(questions.map(Fingerprint::of)).doesNotHaveDuplicates();
    }

    @Test
    void a_fingerprint_has_64_digits_however_long_the_question() {
        assertThat(Fingerprint.of("x".repeat(100_000))).matches("[0-9a-f]{64}");
        assertThat(Fingerprint.of(Locale.FRENCH)).matches("[0-9a-f]{64}");
    }
}
