// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Erases sign-ins that are over, and failures that count no more. */
@Configuration(proxyBeanMethods = false)
class SignInErasure {

    /** The end of each was written when it began, by the same line of the table. */
    @Bean
    SharedEraser endedSignIns(JdbcTemplate jdbc) {
        return SharedEraser.of(
                Retention.SIGN_INS,
                now -> Batch.of(jdbc.update(
                        "delete from sign_in where token_hash in (select token_hash from sign_in where expires_at <= ?"
                                + " fetch first " + Batch.MOST + " rows only)",
                        now.atOffset(ZoneOffset.UTC))));
    }

    @Bean
    SharedEraser pastFailures(DelayStore store) {
        return SharedEraser.of(
                Retention.SIGN_IN_FAILURES,
                now -> new Batch(store.clear(Retention.SIGN_IN_FAILURES.firstKept(now)), true));
    }
}
