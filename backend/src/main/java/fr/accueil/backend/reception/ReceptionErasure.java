// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.ErasureMarks;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SiteEraser;
import fr.accueil.backend.site.Site;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Erases old messages and closures, and who counted visitors. */
@Configuration(proxyBeanMethods = false)
class ReceptionErasure {

    private static final String COUNTS = "AGENT_NAMES of counts";
    private static final String FIRST = " fetch first " + Batch.MOST + " rows only)";

    @Bean
    SiteEraser endedMessages(JdbcTemplate jdbc) {
        return SiteEraser.of(
                Retention.MESSAGES,
                (site, now) -> Batch.of(jdbc.update(
                        "delete from display_message where id in (select id from display_message where site = ?"
                                + " and shown_until < ?" + FIRST,
                        site.code(),
                        Retention.MESSAGES.firstKept(now).atOffset(ZoneOffset.UTC))));
    }

    @Bean
    SiteEraser pastClosures(JdbcTemplate jdbc) {
        return SiteEraser.of(
                Retention.SERVICE_CLOSURES,
                (site, now) -> Batch.of(jdbc.update(
                        "delete from service_gate where id in (select id from service_gate where site = ?"
                                + " and service_day < ?" + FIRST,
                        site.code(),
                        Date.valueOf(Retention.SERVICE_CLOSURES.firstKept(site.serviceDay(now))))));
    }

    @Bean
    SiteEraser namesOfCounts(JdbcTemplate jdbc, ErasureMarks marks) {
        return SiteEraser.of(Retention.AGENT_NAMES, (site, now) -> namesOfCounts(jdbc, marks, site, now));
    }

    /** Days that were done are not looked at again. */
    private static Batch namesOfCounts(JdbcTemplate jdbc, ErasureMarks marks, Site site, Instant now) {
        LocalDate behind = LocalDate.ofEpochDay(marks.behind(COUNTS, site.code(), 0));
        LocalDate first = Retention.AGENT_NAMES.firstKept(site.serviceDay(now));
        Batch batch = Batch.of(jdbc.update(
                "update desk_tally set agent = '' where id in (select id from desk_tally where site = ?"
                        + " and service_day >= ? and service_day < ? and agent <> ''" + FIRST,
                site.code(),
                Date.valueOf(behind),
                Date.valueOf(first)));
        if (batch.over() && first.isAfter(behind)) {
            marks.move(COUNTS, site.code(), first.toEpochDay());
        }
        return batch;
    }
}
