// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Erases up to where the queues of old days had counted. Their key ends with the day. */
@Component
class LastNumberErasure implements SharedEraser {

    private final JdbcTemplate jdbc;

    LastNumberErasure(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Retention what() {
        return Retention.LAST_NUMBERS;
    }

    @Override
    public Batch eraseSome(Instant now) {
        String first =
                what().firstKept(now).atOffset(ZoneOffset.UTC).toLocalDate().toString();
        return Batch.of(jdbc.update(
                "delete from queue_day where id in (select id from queue_day where right(id, 10) < ? fetch first "
                        + Batch.MOST + " rows only)",
                first));
    }
}
