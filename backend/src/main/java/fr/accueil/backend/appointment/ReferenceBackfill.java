// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** At the start: gives the appointments of an earlier version their canonical keys, which SQL cannot compute. */
@Component
@Order(1)
class ReferenceBackfill implements ApplicationRunner {

    private static final int AT_ONCE = 500;

    private final AppointmentRows rows;
    private final TransactionTemplate transaction;

    ReferenceBackfill(AppointmentRows rows, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Ends because each round leaves fewer rows without a key. */
    @Override
    public void run(@Nullable ApplicationArguments arguments) {
        int filled = AT_ONCE;
        while (filled == AT_ONCE) {
            filled = Optional.ofNullable(transaction.execute(begun -> fill())).orElse(0);
        }
    }

    private int fill() {
        List<AppointmentRow> some = rows.withoutKey(Limit.of(AT_ONCE));
        some.forEach(row -> rows.fillKey(row.getId(), row.key()));
        return some.size();
    }
}
