// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Erases the names of a day in the night after it, and whole appointments later: for so long a visitor who comes on the
 * wrong day can be told the right day.
 */
@Configuration(proxyBeanMethods = false)
class AppointmentErasure {

    private static final String FIRST = " fetch first " + Batch.MOST + " rows only)";

    @Bean
    SharedEraser pastAppointmentNames(JdbcTemplate jdbc) {
        return SharedEraser.of(
                Retention.APPOINTMENT_NAMES,
                now -> Batch.of(jdbc.update(
                        "update appointment set short_name = null, language = null where id in (select id from appointment"
                                + " where expires <= ? and (short_name is not null or language is not null)" + FIRST,
                        utc(Retention.APPOINTMENT_NAMES.firstKept(now)))));
    }

    @Bean
    SharedEraser pastAppointments(JdbcTemplate jdbc) {
        return SharedEraser.of(
                Retention.APPOINTMENTS,
                now -> Batch.of(jdbc.update(
                        "delete from appointment where id in (select id from appointment where expires <= ?" + FIRST,
                        utc(Retention.APPOINTMENTS.firstKept(now)))));
    }

    @Bean
    SharedEraser pastAppointmentNotices(RdvNotices notices) {
        return SharedEraser.of(Retention.APPOINTMENT_NOTICES, now -> new Batch(notices.forget(now), true));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
