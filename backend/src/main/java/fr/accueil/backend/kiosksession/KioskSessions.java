// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.kiosksession;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.reading.QueueQueries;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kiosk sessions, for the statistics. */
@Component
public class KioskSessions {

    /** More screens than this in one session are a child at play. */
    public static final int MOST_STEPS = 500;

    /** Two hours: the kiosk goes back to its start long before. */
    public static final int MOST_SECONDS = (int) Duration.ofHours(2).toSeconds();

    private static final int MINUTES = 30;

    private final KioskSessionRows rows;
    private final QueueQueries queries;
    private final Clock clock;

    KioskSessions(KioskSessionRows rows, QueueQueries queries, Clock clock) {
        this.rows = rows;
        this.queries = queries;
        this.clock = clock;
    }

    /** How a session ended. */
    public enum End {
        TICKET,
        CHECK_IN,
        /** Sent elsewhere: online, by post, to a mairie, or told to book. */
        REDIRECTED,
        /** A document is missing; the visitor got advice. */
        INCOMPLETE,
        /** No ticket was possible. */
        REFUSED,
        ABANDONED
    }

    /**
     * Stores a session that ends now, under the half hour in which it began. An unknown kiosk and a training store
     * nothing; a language or service that it does not have is left out.
     *
     * @param steps screens seen; kept as 1 to {@value #MOST_STEPS}
     * @param seconds from the first touch to now; kept as 0 to two hours
     * @param service the code of the last service that was opened, if any
     */
    public void keep(
            Site site, String kiosk, int steps, int seconds, Locale language, End end, Optional<String> service) {
        if (site.kiosk(kiosk).isEmpty() || queries.training(site).isPresent()) {
            return;
        }
        int lasted = Math.clamp(seconds, 0, MOST_SECONDS);
        LocalDateTime began = site.local(clock.instant().minusSeconds(lasted));
        rows.save(new KioskSessionRow(
                site.code(),
                kiosk,
                began.toLocalDate(),
                began.toLocalTime().toSecondOfDay() / 60 / MINUTES,
                Math.clamp(steps, 1, MOST_STEPS),
                lasted,
                site.languages().contains(language) ? language.toLanguageTag() : "und",
                end,
                service.filter(code -> site.service(code).isPresent()).orElse(null)));
    }

    /**
     * The ends of the sessions of some service days; every end has its count.
     *
     * @param from the first day
     * @param to the day after the last
     */
    public Map<End, Long> counts(Site site, LocalDate from, LocalDate to) {
        Map<End, Long> counts = new EnumMap<>(End.class);
        for (End end : End.values()) {
            counts.put(end, 0L);
        }
        rows.counts(site.code(), from, to).forEach(count -> counts.put(count.end(), count.visits()));
        return counts;
    }

    /**
     * The same for each service that was opened last.
     *
     * @param from the first day
     * @param to the day after the last
     */
    public List<TodaysKioskSessions> ended(Site site, LocalDate from, LocalDate to) {
        return rows.ended(site.code(), from, to).stream()
                .map(row -> new TodaysKioskSessions(
                        row.getEnding(), Optional.ofNullable(row.getService()), row.getVisits()))
                .toList();
    }

    /** One session of a past day; its half hour is that of the day, from 0. */
    public record PastVisit(
            String kiosk, int halfHour, int steps, int seconds, String language, End end, Optional<String> service) {}

    /** Stores the sessions of a past day; a day that has some already is left as it is. */
    @Transactional
    public void keepPast(Site site, LocalDate day, List<PastVisit> visits) {
        if (!rows.counts(site.code(), day, day.plusDays(1)).isEmpty()) {
            return;
        }
        rows.saveAll(visits.stream()
                .map(visit -> new KioskSessionRow(
                        site.code(),
                        visit.kiosk(),
                        day,
                        visit.halfHour(),
                        visit.steps(),
                        visit.seconds(),
                        visit.language(),
                        visit.end(),
                        visit.service().orElse(null)))
                .toList());
    }
}
