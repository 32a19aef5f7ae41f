// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.site.Site;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Visitors expected today, for the staff. Changes nothing. */
@Component
@Transactional(readOnly = true)
public class ExpectedVisitors {

    private final AppointmentRows rows;
    private final Clock clock;

    ExpectedVisitors(AppointmentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * An expected visitor.
     *
     * @param service the code of a service
     * @param name for agents only
     * @param arrived when they checked in
     * @param number of their ticket
     * @param cancelled whether it was cancelled after they had checked in; their ticket counts
     */
    public record Visitor(
            String reference,
            Instant booked,
            String service,
            Optional<ShortName> name,
            AppointmentStatus status,
            Optional<Instant> arrived,
            Optional<String> number,
            boolean cancelled) {}

    /** All visitors of today, by time, the cancelled ones too. */
    public List<Visitor> today(Site site) {
        Instant now = clock.instant();
        return rows.of(site.code(), site.serviceDay(now), now).stream()
                .map(row -> row.visitor(now))
                .toList();
    }

    /**
     * Visitors with an appointment that is still to come, who have not arrived, by time.
     *
     * @param most how many are read
     */
    public List<Visitor> booked(Site site, LocalDate from, LocalDate to, int most) {
        Instant now = clock.instant();
        return rows.booked(site.code(), from, to, Limit.of(most)).stream()
                .filter(row -> row.bookedAt().isAfter(now))
                .map(row -> row.visitor(now))
                .toList();
    }

    /** Today's visitors with that reference; else those whose reference it can mean as typed, possibly several. */
    public List<Visitor> shown(Site site, String text) {
        Instant now = clock.instant();
        List<String> readings = ReferenceReader.readings(text);
        List<AppointmentRow> today = rows.of(site.code(), site.serviceDay(now), now);
        List<AppointmentRow> exact = today.stream()
                .filter(row -> readings.contains(row.reference()))
                .sorted(Comparator.comparingInt(row -> readings.indexOf(row.reference())))
                .toList();
        List<AppointmentRow> meant = exact.isEmpty() ? likeliest(today, ReferenceReader.keys(text)) : exact;
        boolean isOfAnotherDay = exact.isEmpty()
                && !meant.isEmpty()
                && !rows.named(site.code(), readings).isEmpty();
        return isOfAnotherDay
                ? List.of()
                : meant.stream().map(row -> row.visitor(now)).toList();
    }

    /** The visitors with the first key that matches any. */
    static List<AppointmentRow> likeliest(List<AppointmentRow> rows, List<String> keys) {
        return keys.stream()
                .map(key -> rows.stream()
                        .filter(row -> row.typedKey().filter(key::equals).isPresent())
                        .toList())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    /** Today's visitors whose name or reference has all words of a text, without case and accents; none for a blank. */
    public List<Visitor> byName(Site site, String text) {
        List<String> words = Arrays.stream(
                        Characters.folded(Characters.cut(text, 100)).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.isEmpty()
                ? List.of()
                : today(site).stream().filter(visitor -> has(visitor, words)).toList();
    }

    private static boolean has(Visitor visitor, List<String> words) {
        String known = Characters.folded(visitor.name().map(ShortName::text).orElse("") + " " + visitor.reference());
        return words.stream().allMatch(known::contains);
    }
}
