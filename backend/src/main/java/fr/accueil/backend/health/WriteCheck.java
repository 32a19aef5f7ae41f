// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.health;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A small transaction that writes, reads and deletes a row. */
@Component
class WriteCheck {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    WriteCheck(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws org.springframework.core.NestedRuntimeException when the database cannot be written or read */
    void write() {
        String id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            jdbc.update("insert into write_check (id) values (?)", id);
            if (jdbc.queryForList("select id from write_check where id = ?", String.class, id)
                    .isEmpty()) {
                throw new IllegalStateException("a row that was written is not read");
            }
            jdbc.update("delete from write_check where id = ?", id);
        });
    }
}
