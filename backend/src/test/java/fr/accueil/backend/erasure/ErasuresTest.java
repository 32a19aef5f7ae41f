// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import fr.accueil.backend.retention.SiteEraser;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.support.WrittenAudit;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.PlatformTransactionManager;

@ParameterizedClass
@EnumSource(Database.class)
class ErasuresTest {

    private static final LocalTime NIGHT = LocalTime.of(2, 30);

    private final Database database;
    private final Hall hall;
    private final Erasures erasures;
    private final LocalDate day;
    private final WrittenAudit written;

    ErasuresTest(Database database) {
        this.database = database;
        this.hall = Hall.on(database);
        this.erasures = hall.bean(Erasures.class);
        this.day = hall.site.serviceDay(hall.clock.instant());
        hall.jdbc.update("delete from erasure_day");
        hall.jdbc.update("delete from erasure_turn");
        this.written = new WrittenAudit(hall.jdbc);
    }

    private void turnTo(LocalDate date, LocalTime time) {
        hall.clock.turnTo(date.atTime(time).atZone(hall.site.zone()).toInstant());
    }

    private UUID text(LocalDate on) {
        UUID id = UUID.randomUUID();
        hall.jdbc.update(
                "insert into survey_text (id, site, service_day, said, state) values (?, 'salle', ?, 'Merci', 'NEW')",
                id,
                java.sql.Date.valueOf(on));
        return id;
    }

    private boolean isThere(UUID text) {
        return hall.jdbc.queryForObject("select count(*) from survey_text where id = ?", Integer.class, text) > 0;
    }

    private List<String> audited() {
        return written.of(AuditAction.DATA_ERASED).stream()
                .filter(entry -> entry.site().filter("salle"::equals).isPresent())
                .map(entry -> entry.actor() + "/" + entry.subject() + "/"
                        + entry.after().orElse(""))
                .toList();
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(hall.site.zone()).toInstant();
    }

    @Test
    void what_is_old_goes_in_the_quiet_hours_and_not_while_people_wait() {
        UUID old = text(day.minusMonths(25));
        turnTo(day, LocalTime.of(10, 0));
        erasures.nights(() -> true);
        turnTo(day.plusDays(1), LocalTime.of(1, 59));
        erasures.nights(() -> true);
        assertThat(isThere(old)).isTrue();

        turnTo(day.plusDays(1), NIGHT);
        erasures.nights(() -> true);
        assertThat(isThere(old)).isFalse();
    }

    @Test
    void a_night_is_done_once_among_all_nodes() {
        try (Hall.Node node = hall.anotherNode(database)) {
            Erasures other = node.hall().bean(Erasures.class);
            turnTo(day.plusDays(1), NIGHT);
            node.hall().clock.turnTo(hall.clock.instant());
            erasures.nights(() -> true);
            UUID old = text(day.minusMonths(25));
            other.nights(() -> true);
            erasures.nights(() -> true);
            assertThat(isThere(old)).as("the night is over").isTrue();

            node.hall().clock.turnTo(at(day.plusDays(2), NIGHT));
            hall.clock.turnTo(at(day.plusDays(2), NIGHT));
            Simultaneously.act(2, who -> {
                (who == 0 ? erasures : other).nights(() -> true);
                return who;
            });
            assertThat(isThere(old)).isFalse();
            assertThat(audited())
                    .filteredOn(entry -> entry.contains("SURVEY_TEXTS: 1"))
                    .hasSize(1);
        }
    }

    @Test
    void a_night_that_was_killed_goes_on_at_another_node_after_a_while() {
        turnTo(day, LocalTime.of(10, 0));
        erasures.nights(() -> true);
        UUID old = text(day.minusMonths(25));
        turnTo(day.plusDays(1), NIGHT);
        erasures.nights(() -> false);
        erasures.nights(() -> true);
        assertThat(isThere(old)).as("the other may still be at work").isTrue();

        hall.clock.turn(ErasureTurns.HELD);
        erasures.nights(() -> true);
        assertThat(isThere(old)).isFalse();
        assertThat(audited())
                .filteredOn(entry -> entry.contains("SURVEY_TEXTS: 1"))
                .hasSize(1);
    }

    @Test
    void a_server_that_is_off_at_night_erases_by_day_after_two_missed_nights() {
        turnTo(day, LocalTime.of(10, 0));
        erasures.nights(() -> true);
        UUID old = text(day.minusMonths(25));
        turnTo(day.plusDays(1), LocalTime.of(10, 0));
        erasures.nights(() -> true);
        assertThat(isThere(old)).isTrue();
        turnTo(day.plusDays(2), LocalTime.of(10, 0));
        erasures.nights(() -> true);
        assertThat(isThere(old)).isFalse();
    }

    @Test
    void the_audit_says_how_much_was_erased_once_and_of_no_one() {
        UUID noted = hall.serving("ORD", "G1");
        hall.jdbc.update("update ticket set note = 'secret', note_by = 'max' where id = ?", noted);
        hall.move("G1", new CurrentTicketCommand.Finish());
        text(day.minusMonths(25));
        text(day.minusMonths(26));
        turnTo(day.plusDays(1), LocalTime.of(0, 10));
        erasures.soon(() -> true);
        assertThat(hall.read(noted).care().note()).as("soon after midnight").isEmpty();
        assertThat(audited()).isEmpty();

        turnTo(day.plusDays(1), NIGHT);
        erasures.nights(() -> true);

        assertThat(audited())
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .startsWith("(server)/retention/")
                        .contains("SURVEY_TEXTS: 2", "TICKET_NOTES: ")
                        .doesNotContain("secret", "max", noted.toString()));
        turnTo(day.plusDays(2), NIGHT);
        erasures.nights(() -> true);
        assertThat(audited())
                .as("nothing new")
                .allSatisfy(entry -> assertThat(entry).doesNotContain("SURVEY_TEXTS: 4"));
    }

    @Test
    void the_page_is_told_the_last_run_of_each_line_and_the_next_night() {
        text(day.minusMonths(25));
        turnTo(day.plusDays(1), NIGHT);
        erasures.soon(() -> true);
        erasures.nights(() -> true);
        RetentionReading reading = hall.bean(RetentionReading.class);

        List<RetentionReading.Line> lines = reading.lines(hall.site);

        assertThat(lines).extracting(RetentionReading.Line::what).containsExactly(Retention.values());
        assertThat(lines)
                .filteredOn(line -> line.what().erased() == Retention.Erased.AT_NIGHT)
                .filteredOn(line -> !line.ofAllSites() || Place.SHARED.isQuiet(hall.clock.instant()))
                .allSatisfy(line -> assertThat(line.last()).isPresent());
        assertThat(lines)
                .filteredOn(line -> line.what().erased() == Retention.Erased.SOON)
                .allSatisfy(line -> assertThat(line.last()).isPresent());
        assertThat(lines)
                .filteredOn(line -> line.what() == Retention.SURVEY_TEXTS)
                .extracting(line -> line.last().orElseThrow())
                .containsExactly(new RetentionReading.LastRun(1, hall.clock.instant()));
        assertThat(reading.nextNight(hall.site, hall.clock.instant()))
                .isEqualTo(at(day.plusDays(2), LocalTime.of(2, 0)));
    }

    @Test
    void a_fault_of_one_eraser_keeps_none_of_the_others() {
        List<String> ran = new ArrayList<>();
        SiteEraser broken = SiteEraser.of(Retention.MESSAGES, (site, now) -> {
            throw new DataAccessResourceFailureException("a fault");
        });
        SiteEraser next = SiteEraser.of(Retention.SURVEY_TEXTS, (site, now) -> {
            ran.add(site.code());
            return new Batch(0, true);
        });
        turnTo(day.plusDays(1), NIGHT);
        with(List.of(broken, next), List.of()).nights(() -> true);
        assertThat(ran).contains("salle");
    }

    @Test
    void a_long_night_stops_in_the_morning_and_goes_on_in_the_next() {
        AtomicInteger steps = new AtomicInteger();
        SiteEraser endless = SiteEraser.of(Retention.AGENT_NAMES, (site, now) -> {
            if (!site.code().equals("salle")) {
                return new Batch(0, true);
            }
            hall.clock.turn(Duration.ofMinutes(30));
            return new Batch(500, steps.incrementAndGet() >= 12);
        });
        Erasures slow = with(List.of(endless), List.of());
        turnTo(day.plusDays(1), NIGHT);
        slow.nights(() -> true);
        assertThat(steps.get()).as("until five").isEqualTo(5);
        turnTo(day.plusDays(2), NIGHT);
        slow.nights(() -> true);
        turnTo(day.plusDays(3), NIGHT);
        slow.nights(() -> true);
        assertThat(steps.get()).isEqualTo(12);
    }

    private Erasures with(List<SiteEraser> ofSites, List<SharedEraser> shared) {
        return new Erasures(
                ofSites,
                shared,
                hall.sites,
                hall.bean(ErasureTurns.class),
                hall.bean(ErasureLedger.class),
                hall.clock,
                hall.bean(PlatformTransactionManager.class));
    }
}
