// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.backend.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which months were reported by mail, and which could not be. */
@Component
public class SentReports {

    /** Longer than the timeout of a mail server. */
    private static final Duration CLAIMED = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(SentReports.class);

    private final JdbcTemplate jdbc;

    SentReports(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    boolean isSent(Site site, LocalDate month) {
        return count(
                        "select count(*) from monthly_report where site = ? and first_day = ? and sent_at is not null",
                        site,
                        month)
                > 0;
    }

    private int count(String query, Site site, LocalDate month) {
        Integer found = jdbc.queryForObject(query, Integer.class, site.code(), month);
        return found == null ? 0 : found;
    }

    /**
     * Whether the caller may send it: one of several nodes. A claim without a result expires.
     */
    boolean claim(Site site, LocalDate month, Instant now) {
        begin(site, month);
        return jdbc.update(
                        """
                        update monthly_report set claimed_at = ? where site = ? and first_day = ? and sent_at is null
                        and (claimed_at is null or claimed_at < ?)""",
                        now.atOffset(ZoneOffset.UTC),
                        site.code(),
                        month,
                        now.minus(CLAIMED).atOffset(ZoneOffset.UTC))
                == 1;
    }

    void sent(Site site, LocalDate month, Instant at) {
        begin(site, month);
        jdbc.update(
                "update monthly_report set sent_at = ?, failed_at = null where site = ? and first_day = ?",
                at.atOffset(ZoneOffset.UTC),
                site.code(),
                month);
    }

    void failed(Site site, LocalDate month, Instant at) {
        begin(site, month);
        jdbc.update(
                "update monthly_report set failed_at = ?, claimed_at = null where site = ? and first_day = ?",
                at.atOffset(ZoneOffset.UTC),
                site.code(),
                month);
    }

    private void begin(Site site, LocalDate month) {
        try {
            jdbc.update("""
                    insert into monthly_report (site, first_day) select ?, ?
                    where not exists (select 1 from monthly_report where site = ? and first_day = ?)""", site.code(), month, site.code(), month);
        } catch (DuplicateKeyException e) {
            LOG.debug("another node has begun with {} of {}", month, site.code(), e);
        }
    }

    /** The last month whose report could not be sent. */
    public Optional<LocalDate> unsent(Site site) {
        return Optional.ofNullable(jdbc.queryForObject(
                "select max(first_day) from monthly_report where site = ? and sent_at is null and failed_at is not null",
                LocalDate.class,
                site.code()));
    }
}
