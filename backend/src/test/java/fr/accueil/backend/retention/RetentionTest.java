// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.security.signin.ClientMachine;
import fr.accueil.backend.security.signin.SignIns;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Erasing;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import java.sql.Date;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each line of the table by the clock: at the last instant it is there, at the next it is gone. */
@ParameterizedClass
@EnumSource(Database.class)
class RetentionTest {

    private static final Instant PAST = Instant.parse("2026-01-01T00:00:00Z");

    private final Hall hall;
    private final LocalDate day;
    private final Instant now;

    RetentionTest(Database database) {
        hall = Hall.on(database);
        now = hall.clock.instant();
        day = hall.site.serviceDay(now);
    }

    /** What was put there, how to count what is left of it, and its last and its first instant. */
    private record Kept(String left, Instant last, Instant gone) {}

    @ParameterizedTest
    @EnumSource(Retention.class)
    void what_is_over_goes_on_time_and_what_is_kept_stays(Retention what) {
        Kept kept = put(what);
        assertThat(left(kept)).as("there").isPositive();

        hall.clock.turnTo(kept.last());
        Erasing.now(hall, what);
        assertThat(left(kept)).as("kept to the last").isPositive();

        hall.clock.turnTo(kept.gone());
        boolean erases = what.erased() == Retention.Erased.SOON || what.erased() == Retention.Erased.AT_NIGHT;
        assertThat(Erasing.now(hall, what) > 0).isEqualTo(erases);
        assertThat(left(kept) == 0).isEqualTo(erases);
        assertThat(Erasing.now(hall, what)).as("again").isZero();
    }

    private int left(Kept kept) {
        return hall.jdbc.queryForObject("select count(*) from " + kept.left(), Integer.class);
    }

    private Kept put(Retention what) {
        return switch (what) {
            case APPOINTMENT_NAMES -> appointment(" and short_name is not null", 0);
            case APPOINTMENTS -> appointment("", 30);
            case APPOINTMENT_NOTICES -> notice();
            case TICKET_NOTES -> note();
            case PHONE_LINKS -> link();
            case ANSWERS_TO_PROGRAMS -> answer();
            case SURVEY_PASSES -> pass();
            case SURVEY_TEXTS -> text();
            case SIGN_INS -> signIn();
            case SIGN_IN_FAILURES -> failure();
            case WAITING_PEOPLE -> waiting();
            case AGENT_NAMES -> served();
            case AUDIT_OF_ACCESS -> audit(AuditAction.SIGNED_IN);
            case AUDIT_OF_CHANGES -> audit(AuditAction.SITE_CHANGED);
            case EXPIRED_TOKENS -> token();
            case MESSAGES -> message();
            case SITE_DRAFTS -> draft();
            case SERVICE_CLOSURES -> closure();
            case LAST_NUMBERS -> numbers();
            case ERASURES -> erasure();
            case SLIPS, VOICE_FILES, SENT_REPORTS, VISITS, ESTIMATES, KIOSK_USE -> untouched();
            case RECEPTION_COUNTS, AVAILABILITY, SURVEY_SUMS, ROLL_UPS -> untouched();
        };
    }

    /** What no eraser touches; that files and slips go is shown by the tests of those. */
    private Kept untouched() {
        return new Kept("ticket where id = '" + ticket() + "'", noon(day.plusDays(1)), noon(day.plusYears(20)));
    }

    private Kept draft() {
        hall.jdbc.update(
                "insert into site_draft (site, made_by, base, revision, changed_at, definition)"
                        + " values ('salle', 'andrea', 1, 1, ?, 'site:')",
                utc(now));
        hall.jdbc.update("insert into site_draft_words (site, made_by, language, definition)"
                + " values ('salle', 'andrea', 'en', 'Oui: Yes')");
        return since("site_draft_words where made_by = 'andrea'", now, Duration.ofDays(30));
    }

    private Kept link() {
        return byDay("ticket where token not like '-%' and id = '" + ticket() + "'", day.plusDays(7));
    }

    private Kept numbers() {
        ticket();
        return new Kept("queue_day where id like 'salle/%" + day + "'", noon(day.plusDays(7)), noon(day.plusDays(8)));
    }

    private Kept byDay(String left, LocalDate last) {
        return new Kept(left, at(last, LocalTime.of(23, 59)), at(last.plusDays(1), LocalTime.MIDNIGHT));
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(hall.site.zone()).toInstant();
    }

    private static Instant noon(LocalDate date) {
        return date.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static Kept since(String left, Instant from, Duration time) {
        return new Kept(left, from.plus(time).minusSeconds(1), from.plus(time).plusSeconds(1));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private UUID ticket() {
        return hall.issue("ORD").id();
    }

    private Kept appointment(String and, int days) {
        UUID id = UUID.randomUUID();
        Instant expires = at(day.plusDays(1), LocalTime.MIDNIGHT);
        hall.jdbc.update(
                "insert into appointment (id, site, reference, service_day, booked_at, service, short_name, status, source,"
                        + " source_key, expires) values (?, 'salle', ?, ?, ?, 'ORD', 'PETIT C.', 'BOOKED', 'CSV', ?, ?)",
                id,
                id.toString(),
                Date.valueOf(day),
                utc(now),
                id.toString(),
                utc(expires));
        Instant over = expires.plus(Duration.ofDays(days));
        return new Kept("appointment where id = '" + id + "'" + and, over.minusMillis(1), over);
    }

    private Kept notice() {
        String reference = UUID.randomUUID().toString();
        hall.jdbc.update(
                "insert into rdv_notice (site, reference, made_at) values ('salle', ?, ?)", reference, utc(now));
        return since("rdv_notice where reference = '" + reference + "'", now, Duration.ofDays(4));
    }

    private Kept note() {
        UUID id = ticket();
        hall.jdbc.update("update ticket set note = 'dossier', note_by = 'max' where id = ?", id);
        return byDay("ticket where note is not null and id = '" + id + "'", day);
    }

    private Kept answer() {
        String id = "salle/retention/" + UUID.randomUUID();
        hall.jdbc.update(
                "insert into answered (id, fingerprint, answer, answered_at) values (?, 'x', '{}', ?)", id, utc(now));
        return since("answered where id = '" + id + "'", now, Duration.ofHours(24));
    }

    /** Of no site: gone when the day is over at the last of them, in Guyane. */
    private Kept pass() {
        String hash = UUID.randomUUID().toString();
        hall.jdbc.update("insert into survey_pass (hash, service_day) values (?, ?)", hash, Date.valueOf(day));
        Instant over = day.plusDays(1).atTime(3, 0).toInstant(ZoneOffset.UTC);
        return new Kept("survey_pass where hash = '" + hash + "'", over.minusMillis(1), over);
    }

    private Kept text() {
        UUID id = UUID.randomUUID();
        hall.jdbc.update(
                "insert into survey_text (id, site, service_day, said, state) values (?, 'salle', ?, 'Merci', 'NEW')",
                id,
                Date.valueOf(day));
        return byDay("survey_text where id = '" + id + "'", day.plusMonths(24));
    }

    private Kept signIn() {
        String id = SignIns.id(hall.bean(SignIns.class).begin("max", 0, ClientMachine.UNKNOWN));
        return since("sign_in where token_hash = '" + id + "'", now, Duration.ofHours(12));
    }

    private Kept waiting() {
        String id = UUID.randomUUID().toString();
        hall.jdbc.update(
                "insert into sign_on_waiting (id, provider, issuer, subject, login, name, first_at, last_at)"
                        + " values (?, 'pref', 'https://id.example', ?, 'c.martin', 'Claire Martin', ?, ?)",
                id,
                id,
                utc(now),
                utc(now));
        return since("sign_on_waiting where id = '" + id + "'", now, Duration.ofDays(30));
    }

    private Kept failure() {
        hall.jdbc.update("delete from sign_in_delay");
        hall.jdbc.update(
                "insert into sign_in_delay (keyspace, bucket, failures, since, failed_at) values ('ACCOUNT', 7, 1, ?, ?)",
                utc(now),
                utc(now));
        return since("sign_in_delay", now, Duration.ofHours(1));
    }

    private Kept served() {
        UUID id = hall.serving("ORD", "G1");
        hall.move("G1", new CurrentTicketCommand.Finish());
        UUID counted = UUID.randomUUID();
        hall.jdbc.update(
                "insert into desk_tally (id, site, service_day, half_hour, kind, agent, seq)"
                        + " values (?, 'salle', ?, 18, 'REDIRECTED', 'max', 0)",
                counted,
                Date.valueOf(day));
        return byDay(
                "(select agent from ticket where id = '" + id
                        + "' union all select agent from ticket_event where ticket = '"
                        + id + "' union all select agent from desk_tally where id = '" + counted
                        + "') names where agent <> ''",
                day.plusMonths(12));
    }

    /** The database erases nothing that is younger by its own clock: this is over by both. */
    private Kept audit(AuditAction action) {
        hall.jdbc.update(
                "insert into audit (number, at, action, actor, subject, kept_until)"
                        + " values (nextval('audit_number'), ?, ?, 'retention', 'x', ?)",
                utc(PAST),
                action.name(),
                utc(PAST));
        return new Kept(
                "audit where actor = 'retention' and action = '" + action + "'",
                PAST.minusMillis(1),
                PAST.plusMillis(1));
    }

    private Kept token() {
        String id = UUID.randomUUID().toString();
        hall.jdbc.update(
                "insert into api_token (token_hash, name, scope, expires_at) values (?, ?, 'FEED', ?)",
                id,
                id,
                utc(now));
        Instant over = utc(now).plusMonths(3).toInstant();
        return new Kept("api_token where token_hash = '" + id + "'", over.minusSeconds(1), over.plusSeconds(1));
    }

    private Kept message() {
        UUID id = UUID.randomUUID();
        hall.jdbc.update(
                "insert into display_message (id, site, text, seq, shown_until) values (?, 'salle', 'x', 0, ?)",
                id,
                utc(now));
        return since("display_message where id = '" + id + "'", now, Duration.ofDays(30));
    }

    private Kept closure() {
        String id = UUID.randomUUID().toString();
        hall.jdbc.update(
                "insert into service_gate (id, site, service, service_day, half, closed, extra)"
                        + " values (?, 'salle', 'ORD', ?, 'MORNING', true, 0)",
                id,
                Date.valueOf(day));
        return byDay("service_gate where id = '" + id + "'", day.plusMonths(12));
    }

    private Kept erasure() {
        hall.jdbc.update("delete from erasure_day");
        hall.jdbc.update(
                "insert into erasure_day (what, site, erased_on, erased, told, ended_at)"
                        + " values ('MESSAGES', '', ?, 1, 1, ?)",
                Date.valueOf(day),
                utc(now));
        return new Kept(
                "erasure_day", noon(day.plusMonths(12)), noon(day.plusMonths(12).plusDays(1)));
    }
}
