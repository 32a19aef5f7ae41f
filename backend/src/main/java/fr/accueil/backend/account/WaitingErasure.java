// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Erases people who waited for an account and did not come again. */
@Configuration(proxyBeanMethods = false)
class WaitingErasure {

    @Bean
    SharedEraser waitingPeople(JdbcTemplate jdbc) {
        return SharedEraser.of(
                Retention.WAITING_PEOPLE,
                now -> Batch.of(jdbc.update(
                        "delete from sign_on_waiting where id in (select id from sign_on_waiting where last_at <= ?"
                                + " fetch first " + Batch.MOST + " rows only)",
                        Retention.WAITING_PEOPLE.firstKept(now).atOffset(ZoneOffset.UTC))));
    }
}
