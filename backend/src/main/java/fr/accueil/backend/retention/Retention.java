// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.retention;

import fr.accueil.backend.audit.AuditRetention;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * What is kept, one line for each kind of data: in which tables, how long, and when it is erased. The reasons are in the
 * words of the manager's page of retention, under the name of the line. The names are stored: none is ever renamed.
 */
public enum Retention {
    APPOINTMENT_NAMES(Subject.VISITORS, new KeptFor.Days(0), Erased.SOON, "appointment"),
    APPOINTMENTS(Subject.VISITORS, new KeptFor.Days(30), Erased.SOON, "appointment"),
    APPOINTMENT_NOTICES(Subject.VISITORS, time(Duration.ofDays(4)), Erased.SOON, "rdv_notice"),
    TICKET_NOTES(Subject.VISITORS, new KeptFor.Days(0), Erased.SOON, "ticket"),
    PHONE_LINKS(Subject.VISITORS, new KeptFor.Days(7), Erased.AT_NIGHT, "ticket"),
    ANSWERS_TO_PROGRAMS(Subject.VISITORS, time(Duration.ofHours(24)), Erased.SOON, "answered"),
    SURVEY_PASSES(Subject.VISITORS, new KeptFor.Days(0), Erased.SOON, "survey_pass"),
    SURVEY_TEXTS(Subject.VISITORS, new KeptFor.Months(24), Erased.AT_NIGHT, "survey_text"),
    SLIPS(Subject.VISITORS, time(Duration.ofMinutes(10)), Erased.IN_MEMORY),

    SIGN_INS(Subject.STAFF, time(Duration.ofHours(12)), Erased.SOON, "sign_in", "sign_in_provider"),
    SIGN_IN_FAILURES(Subject.STAFF, time(Duration.ofHours(1)), Erased.SOON, "sign_in_delay"),
    WAITING_PEOPLE(Subject.STAFF, time(Duration.ofDays(30)), Erased.AT_NIGHT, "sign_on_waiting"),
    AGENT_NAMES(Subject.STAFF, new KeptFor.Months(12), Erased.AT_NIGHT, "ticket", "ticket_event", "desk_tally"),
    AUDIT_OF_ACCESS(Subject.STAFF, months(AuditRetention.ACCESS), Erased.AT_NIGHT, "audit"),
    AUDIT_OF_CHANGES(Subject.STAFF, months(AuditRetention.CHANGE), Erased.AT_NIGHT, "audit"),

    EXPIRED_TOKENS(Subject.OPERATION, new KeptFor.Months(3), Erased.AT_NIGHT, "api_token"),
    MESSAGES(Subject.OPERATION, new KeptFor.Days(30), Erased.AT_NIGHT, "display_message"),
    SITE_DRAFTS(Subject.OPERATION, new KeptFor.Days(30), Erased.AT_NIGHT, "site_draft", "site_draft_words"),
    SERVICE_CLOSURES(Subject.OPERATION, new KeptFor.Months(12), Erased.AT_NIGHT, "service_gate"),
    LAST_NUMBERS(Subject.OPERATION, new KeptFor.Days(7), Erased.AT_NIGHT, "queue_day"),
    VOICE_FILES(Subject.OPERATION, new KeptFor.Newest(2000), Erased.IN_MEMORY),
    SENT_REPORTS(Subject.OPERATION, new KeptFor.WhileUsed(), Erased.NEVER, "monthly_report"),
    ERASURES(Subject.OPERATION, new KeptFor.Months(12), Erased.AT_NIGHT, "erasure_day"),

    VISITS(Subject.FIGURES, new KeptFor.WhileUsed(), Erased.NEVER, "ticket", "ticket_event"),
    ESTIMATES(Subject.FIGURES, new KeptFor.WhileUsed(), Erased.NEVER, "announced_wait"),
    KIOSK_USE(Subject.FIGURES, new KeptFor.WhileUsed(), Erased.NEVER, "kiosk_visit"),
    RECEPTION_COUNTS(Subject.FIGURES, new KeptFor.WhileUsed(), Erased.NEVER, "desk_tally"),
    AVAILABILITY(Subject.FIGURES, new KeptFor.WhileUsed(), Erased.NEVER, "device_day"),
    SURVEY_SUMS(Subject.FIGURES, new KeptFor.WhileUsed(), Erased.NEVER, "survey_count"),
    ROLL_UPS(Subject.FIGURES, new KeptFor.WhileUsed(), Erased.NEVER, "roll_up", "roll_up_state");

    private final Subject subject;
    private final KeptFor kept;
    private final Erased erased;
    private final Set<String> tables;

    Retention(Subject subject, KeptFor kept, Erased erased, String... tables) {
        this.subject = subject;
        this.kept = kept;
        this.erased = erased;
        this.tables = Set.of(tables);
    }

    /** What the data is about. */
    public enum Subject {
        VISITORS,
        STAFF,
        OPERATION,
        FIGURES
    }

    /** When it is erased once its time is over. */
    public enum Erased {
        /** Within ten minutes. */
        SOON,
        /** In the quiet hours of the next night. */
        AT_NIGHT,
        /** By what holds it; it is in no table. */
        IN_MEMORY,
        NEVER
    }

    private static KeptFor time(Duration time) {
        return new KeptFor.Time(time);
    }

    private static KeptFor months(AuditRetention audit) {
        return new KeptFor.Months((int) audit.kept().toTotalMonths());
    }

    public Subject subject() {
        return subject;
    }

    public KeptFor kept() {
        return kept;
    }

    public Erased erased() {
        return erased;
    }

    /** The tables that it is in. */
    public Set<String> tables() {
        return tables;
    }

    /**
     * The time that it is kept for.
     *
     * @throws IllegalStateException when it is not kept for a time
     */
    public Duration time() {
        return switch (kept) {
            case KeptFor.Time(Duration time) -> time;
            case KeptFor.Days(int days) -> Duration.ofDays(days);
            case KeptFor.Months _, KeptFor.Newest _, KeptFor.WhileUsed _ -> throw other("for a time");
        };
    }

    /**
     * The first service day that is still kept.
     *
     * @throws IllegalStateException when it is not kept by days
     */
    public LocalDate firstKept(LocalDate today) {
        return switch (kept) {
            case KeptFor.Days(int days) -> today.minusDays(days);
            case KeptFor.Months(int months) -> today.minusMonths(months);
            case KeptFor.Time _, KeptFor.Newest _, KeptFor.WhileUsed _ -> throw other("by days");
        };
    }

    /**
     * What is older than this instant is over.
     *
     * @throws IllegalStateException when it is kept for ever or by number
     */
    public Instant firstKept(Instant now) {
        return switch (kept) {
            case KeptFor.Time(Duration time) -> now.minus(time);
            case KeptFor.Days(int days) -> now.minus(Duration.ofDays(days));
            case KeptFor.Months(int months) ->
                now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
            case KeptFor.Newest _, KeptFor.WhileUsed _ -> throw other("for a time");
        };
    }

    /**
     * How many are kept.
     *
     * @throws IllegalStateException when it is not kept by number
     */
    public int most() {
        return switch (kept) {
            case KeptFor.Newest(int most) -> most;
            case KeptFor.Time _, KeptFor.Days _, KeptFor.Months _, KeptFor.WhileUsed _ -> throw other("by number");
        };
    }

    private IllegalStateException other(String how) {
        return new IllegalStateException(this + " is not kept " + how);
    }
}
