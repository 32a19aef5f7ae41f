// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The last notice of each appointment, and when all appointments were requested. A recorded signed notice
 * can be replayed: its instant shows that it is old. Called only inside a site transaction.
 */
@Component
class RdvNotices {

    /** RDV Service Public tries ten times within five hours; an older one has another source. */
    static final Duration OLDEST = Retention.APPOINTMENT_NOTICES.time().minusDays(1);

    /** How far the clocks of two servers may be apart. */
    static final Duration AHEAD = Duration.ofMinutes(10);

    private static final String ALL = "";

    private final JdbcTemplate jdbc;

    RdvNotices(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a notice may come from a server whose clock is right, now. */
    static boolean isTimely(Instant made, Instant now) {
        return made.isAfter(now.minus(OLDEST)) && made.isBefore(now.plus(AHEAD));
    }

    /**
     * Whether a notice is newer than the stored state; records it if so.
     *
     * @param last whether it is final: a deleted appointment is not in later answers
     */
    boolean isNews(Site site, String reference, Instant made, boolean last) {
        boolean older = known(site, reference).filter(it -> !it.isBefore(made)).isPresent();
        boolean asked = known(site, ALL).filter(it -> !it.isBefore(made)).isPresent();
        if (older || (asked && !last)) {
            return false;
        }
        write(site, reference, made);
        return true;
    }

    /** The references whose notice is newer than a request sent at that instant. */
    Set<String> newerThan(Site site, Instant asked) {
        List<String> references = jdbc.queryForList(
                "select reference from rdv_notice where site = ? and made_at > ?",
                String.class,
                site.code(),
                stored(asked));
        return references.stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Records that all appointments were read as of that instant. */
    void asked(Site site, Instant asked) {
        write(site, ALL, asked);
    }

    /** An older one is refused by its instant alone. */
    int forget(Instant now) {
        return jdbc.update(
                "delete from rdv_notice where made_at < ?", stored(Retention.APPOINTMENT_NOTICES.firstKept(now)));
    }

    private Optional<Instant> known(Site site, String reference) {
        return jdbc
                .queryForList(
                        "select made_at from rdv_notice where site = ? and reference = ?",
                        OffsetDateTime.class,
                        site.code(),
                        reference)
                .stream()
                .findFirst()
                .map(OffsetDateTime::toInstant);
    }

    private void write(Site site, String reference, Instant made) {
        int known = jdbc.update(
                "update rdv_notice set made_at = ? where site = ? and reference = ?",
                stored(made),
                site.code(),
                reference);
        if (known == 0) {
            jdbc.update(
                    "insert into rdv_notice (site, reference, made_at) values (?, ?, ?)",
                    site.code(),
                    reference,
                    stored(made));
        }
    }

    private static OffsetDateTime stored(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
