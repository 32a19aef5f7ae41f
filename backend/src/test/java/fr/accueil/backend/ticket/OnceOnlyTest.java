// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Together;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class OnceOnlyTest {

    private final Hall hall;
    private final String key = UUID.randomUUID().toString();

    OnceOnlyTest(Database database) {
        this.hall = Hall.on(database);
    }

    @Test
    void the_same_tap_sent_many_times_at_once_gives_one_ticket_and_one_answer() {
        List<OnceOnly.Result> results = Together.act(8, i -> tap("borne", "ORD"));

        assertThat(results).filteredOn(OnceOnly.Result.First.class::isInstance).hasSize(1);
        assertThat(results).extracting(OnceOnlyTest::answer).containsOnly("A001");
        assertThat(hall.reading.issuedToday(hall.site)).isEqualTo(1);
    }

    @Test
    void the_same_tap_sent_later_gives_the_first_answer_again() {
        tap("borne", "ORD");
        hall.wait(60 * 23);

        assertThat(tap("borne", "ORD")).isEqualTo(new OnceOnly.Result.Again("A001"));
    }

    @Test
    void a_key_used_before_to_ask_for_something_else_is_told_apart() {
        tap("borne", "ORD");

        assertThat(tap("borne", "RDV")).isEqualTo(new OnceOnly.Result.AnotherQuestion());
        assertThat(hall.reading.issuedToday(hall.site)).isEqualTo(1);
    }

    @Test
    void two_kiosks_may_use_the_same_key() {
        tap("borne-1", "ORD");

        assertThat(tap("borne-2", "ORD")).isEqualTo(new OnceOnly.Result.First("A002"));
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        tap("borne", "ORD");
        hall.wait(60 * 24);

        assertThat(tap("borne", "RDV")).isInstanceOf(OnceOnly.Result.First.class);
        assertThat(tap("borne", "RDV")).isInstanceOf(OnceOnly.Result.Again.class);
    }

    @Test
    void old_answers_are_swept_away_and_fresh_ones_stay() {
        tap("old", "ORD");
        hall.wait(60 * 24 + 1);
        tap("fresh", "ORD");

        hall.onceOnly.forget();

        assertThat(kept("old")).isZero();
        assertThat(kept("fresh")).isEqualTo(1);
    }

    @Test
    void a_command_that_fails_leaves_neither_ticket_nor_answer() {
        long before = hall.lastSeq();

        assertThatThrownBy(() -> hall.onceOnly.run(hall.site, new OnceOnly.Key("borne", key, "ORD"), () -> {
                    hall.issue("ORD");
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");

        assertThat(hall.lastSeq()).isEqualTo(before);
        assertThat(hall.reading.issuedToday(hall.site)).isZero();
        assertThat(tap("borne", "ORD")).isEqualTo(new OnceOnly.Result.First("A001"));
    }

    private OnceOnly.Result tap(String kiosk, String service) {
        return hall.onceOnly.run(
                hall.site,
                new OnceOnly.Key(kiosk, key, service),
                () -> hall.issue(service).number());
    }

    private int kept(String kiosk) {
        return hall.jdbc.queryForObject(
                "select count(*) from answered where id = ?", Integer.class, "salle/" + kiosk + "/" + key);
    }

    private static String answer(OnceOnly.Result result) {
        return switch (result) {
            case OnceOnly.Result.First first -> first.answer();
            case OnceOnly.Result.Again again -> again.answer();
            case OnceOnly.Result.AnotherQuestion other -> "another question";
        };
    }
}
