// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Erasing;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class IdempotentCommandsTest {

    private final Database database;
    private final Hall hall;
    private final String key = UUID.randomUUID().toString();

    IdempotentCommandsTest(Database database) {
        this.database = database;
        this.hall = Hall.on(database);
    }

    @Test
    void the_same_tap_sent_many_times_at_once_gives_one_ticket_and_one_answer() {
        List<IdempotentCommands.Result<Slip>> results = Simultaneously.act(8, i -> tap("borne", "ORD"));

        assertThat(results).filteredOn(result -> result.equals(first("A001"))).hasSize(1);
        assertThat(results).extracting(IdempotentCommandsTest::answer).containsOnly("A001");
        assertThat(hall.queries.issuedToday(hall.site)).isEqualTo(1);
    }

    @Test
    void the_same_tap_sent_later_gives_the_first_answer_again() {
        tap("borne", "ORD");
        hall.wait(60 * 23);

        assertThat(tap("borne", "ORD")).isEqualTo(again("A001"));
    }

    @Test
    void a_key_used_before_for_another_command_is_recognised() {
        tap("borne", "ORD");

        assertThat(tap("borne", "RDV")).isEqualTo(new IdempotentCommands.Result.KeyReused<>());
        assertThat(hall.queries.issuedToday(hall.site)).isEqualTo(1);
    }

    @Test
    void two_kiosks_may_use_the_same_key() {
        tap("borne-1", "ORD");

        assertThat(tap("borne-2", "ORD")).isEqualTo(first("A002"));
    }

    @Test
    void a_key_is_forgotten_after_a_day() {
        tap("borne", "ORD");
        hall.wait(60 * 24);

        IdempotentCommands.Result<Slip> first = tap("borne", "RDV");
        assertThat(first).isEqualTo(first(answer(first)));
        assertThat(tap("borne", "RDV")).isEqualTo(again(answer(first)));
    }

    @Test
    void old_answers_are_swept_away_and_fresh_ones_stay() {
        tap("old", "ORD");
        hall.wait(60 * 24 + 1);
        tap("fresh", "ORD");

        Erasing.now(hall, Retention.ANSWERS_TO_PROGRAMS);

        assertThat(kept("old")).isZero();
        assertThat(kept("fresh")).isEqualTo(1);
    }

    @Test
    void a_command_that_fails_leaves_neither_ticket_nor_answer() {
        long before = hall.lastSeq();

        assertThatThrownBy(() -> hall.idempotent.once(hall.site, key("borne"), question("ORD"), Slip.class, () -> {
                    hall.issue("ORD");
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");

        assertThat(hall.lastSeq()).isEqualTo(before);
        assertThat(hall.queries.issuedToday(hall.site)).isZero();
        assertThat(tap("borne", "ORD")).isEqualTo(first("A001"));
    }

    @Test
    void a_key_stays_used_after_a_restart_and_on_another_node() {
        tap("borne", "ORD");

        try (Hall.Node node = hall.anotherNode(database)) {
            assertThat(tap(node.hall(), "borne", "ORD")).isEqualTo(again("A001"));
            assertThat(tap(node.hall(), "borne", "RDV")).isEqualTo(new IdempotentCommands.Result.KeyReused<>());
            assertThat(node.hall().queries.issuedToday(hall.site)).isEqualTo(1);
        }
    }

    @Test
    void a_key_that_the_version_before_answered_is_never_carried_out_again() {
        for (String fingerprint :
                new String[] {"ORD", "5f3a91c2", UUID.randomUUID().toString()}) {
            write(fingerprint, "A001");

            assertThat(tap("borne", "ORD")).isEqualTo(new IdempotentCommands.Result.KeyReused<>());
        }
        assertThat(hall.queries.issuedToday(hall.site)).isZero();
    }

    @Test
    void an_answer_that_another_version_wrote_in_another_form_is_no_error() {
        for (String answer : new String[] {"done", "201\n{\"number\":\"A001\"}", "{\"number\":[1]}", ""}) {
            write(Fingerprint.of(question("ORD")), answer);

            assertThat(tap("borne", "ORD")).isEqualTo(new IdempotentCommands.Result.KeyReused<>());
        }
        assertThat(hall.queries.issuedToday(hall.site)).isZero();
    }

    @Test
    void the_rows_of_the_version_before_are_swept_away_too() {
        write("ORD", "done");
        hall.wait(60 * 24 + 1);

        Erasing.now(hall, Retention.ANSWERS_TO_PROGRAMS);

        assertThat(kept("borne")).isZero();
    }

    /** What the tests ask for, and what they keep. */
    private record Question(Kind kind, String service) {
        enum Kind {
            TICKET
        }
    }

    private record Slip(String number) {}

    private static Question question(String service) {
        return new Question(Question.Kind.TICKET, service);
    }

    private IdempotentCommands.Key key(String kiosk) {
        return new IdempotentCommands.Key(kiosk, key);
    }

    private IdempotentCommands.Result<Slip> tap(String kiosk, String service) {
        return tap(hall, kiosk, service);
    }

    private IdempotentCommands.Result<Slip> tap(Hall at, String kiosk, String service) {
        return at.idempotent.once(
                at.site,
                key(kiosk),
                question(service),
                Slip.class,
                () -> new Slip(at.issue(service).number()));
    }

    private void write(String fingerprint, String answer) {
        String id = "salle/borne/" + key;
        hall.jdbc.update("delete from answered where id = ?", id);
        hall.jdbc.update(
                "insert into answered (id, fingerprint, answer, answered_at) values (?, ?, ?, ?)",
                id,
                fingerprint,
                answer,
                OffsetDateTime.ofInstant(hall.clock.instant(), ZoneOffset.UTC));
    }

    private int kept(String kiosk) {
        return hall.jdbc.queryForObject(
                "select count(*) from answered where id = ?", Integer.class, "salle/" + kiosk + "/" + key);
    }

    private static IdempotentCommands.Result<Slip> first(String number) {
        return new IdempotentCommands.Result.Answered<>(new Slip(number), false);
    }

    private static IdempotentCommands.Result<Slip> again(String number) {
        return new IdempotentCommands.Result.Answered<>(new Slip(number), true);
    }

    private static String answer(IdempotentCommands.Result<Slip> result) {
        return switch (result) {
            case IdempotentCommands.Result.Answered<Slip> answered ->
                answered.answer().number();
            case IdempotentCommands.Result.KeyReused<Slip> reused -> "another question";
        };
    }
}
