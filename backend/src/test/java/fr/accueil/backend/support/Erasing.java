// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import fr.accueil.backend.retention.SiteEraser;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a line of the table of retention be erased now, at the hall's clock. */
public final class Erasing {

    private Erasing() {}

    /** To the end; how many rows. */
    public static int now(Hall hall, Retention what) {
        int ofSites = hall.beans(SiteEraser.class).stream()
                .filter(eraser -> eraser.what() == what)
                .mapToInt(eraser -> all(hall, () -> eraser.eraseSome(hall.site, hall.clock.instant())))
                .sum();
        return ofSites
                + hall.beans(SharedEraser.class).stream()
                        .filter(eraser -> eraser.what() == what)
                        .mapToInt(eraser -> all(hall, () -> eraser.eraseSome(hall.clock.instant())))
                        .sum();
    }

    private static int all(Hall hall, Supplier<Batch> step) {
        TransactionTemplate transaction = new TransactionTemplate(hall.bean(PlatformTransactionManager.class));
        int erased = 0;
        for (int steps = 0; steps < 100_000; steps++) {
            Batch batch = transaction.execute(_ -> step.get());
            erased += batch.erased();
            if (batch.over()) {
                return erased;
            }
        }
        throw new AssertionError("it never ends");
    }
}
