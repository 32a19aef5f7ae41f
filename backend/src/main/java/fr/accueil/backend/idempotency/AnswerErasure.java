// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.idempotency;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Erases answers whose key is free again. */
@Component
class AnswerErasure implements SharedEraser {

    private final JdbcTemplate jdbc;

    AnswerErasure(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Retention what() {
        return Retention.ANSWERS_TO_PROGRAMS;
    }

    @Override
    public Batch eraseSome(Instant now) {
        return Batch.of(jdbc.update(
                "delete from answered where id in (select id from answered where answered_at < ? fetch first "
                        + Batch.MOST + " rows only)",
                what().firstKept(now).atOffset(ZoneOffset.UTC)));
    }
}
