// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import fr.accueil.backend.dispatch.WaitEstimate;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The estimate of a visitor at the arrival, and the call that followed. Written once, at the call. */
@Entity
@Immutable
@Table(name = "announced_wait")
class WaitEstimateRow implements Persistable<UUID> {

    @Id
    private UUID ticket = new UUID(0, 0);

    private String site = "";
    private String queue = "";
    private LocalDate serviceDay = LocalDate.EPOCH;
    private int hourOfDay;
    private int fromMinutes;
    private int toMinutes;
    private int atMostMinutes;
    private int waitedSeconds;
    private boolean kept;
    private int slips;

    protected WaitEstimateRow() {}

    /**
     * An estimate and the wait that followed.
     *
     * @param local when it was said, there
     * @param slips how many who came later were called before, in the same queue
     */
    WaitEstimateRow(
            UUID ticket,
            String site,
            String queue,
            LocalDateTime local,
            WaitEstimate estimate,
            int waitedSeconds,
            int slips) {
        this.ticket = ticket;
        this.site = site;
        this.queue = queue;
        this.serviceDay = local.toLocalDate();
        this.hourOfDay = local.getHour();
        this.fromMinutes = estimate.from();
        this.toMinutes = estimate.to();
        this.atMostMinutes = estimate.atMost();
        this.waitedSeconds = waitedSeconds;
        this.slips = slips;
        this.kept = waitedSeconds <= estimate.atMost() * 60;
    }

    String queue() {
        return queue;
    }

    boolean kept() {
        return kept;
    }

    @Override
    public UUID getId() {
        return ticket;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
