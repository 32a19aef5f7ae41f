// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.site.Site;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is expected today, for the people who receive them. Changes nothing. */
@Component
@Transactional(readOnly = true)
public class Expected {

    private final AppointmentRows rows;
    private final Clock clock;

    Expected(AppointmentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Somebody who is expected.
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

    /** Everybody of today, by time, the cancelled ones too. */
    public List<Visitor> today(Site site) {
        Instant now = clock.instant();
        return rows.of(site.code(), site.serviceDay(now), now).stream()
                .map(row -> row.visitor(now))
                .toList();
    }

    /** Those of today whose name or reference has all the words of a text, whatever case and accents; none for a blank. */
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
