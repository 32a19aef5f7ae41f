// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row that every command of a site locks: the number of its last event and of the version in force. */
@Entity
@Table(name = "site_log")
public class SiteLog {

    @Id
    private String site = "";

    private long lastSeq;
    private int version = 1;
    private @Nullable Instant trainingSince;
    private @Nullable Instant trainingUntil;
    private @Nullable String trainingBy;
    private long trainingSeq;

    protected SiteLog() {}

    public SiteLog(String site) {
        this.site = site;
    }

    public long next() {
        return ++lastSeq;
    }

    /** The number of the version of the site that is in force. */
    public int version() {
        return version;
    }

    public void apply(int number) {
        version = number;
    }

    /** The training that is on; empty in a real day. */
    public Optional<Training> training() {
        Instant since = trainingSince;
        Instant until = trainingUntil;
        return since == null || until == null
                ? Optional.empty()
                : Optional.of(new Training(since, until, trainingBy == null ? "" : trainingBy, trainingSeq));
    }

    public boolean isInTraining() {
        return trainingUntil != null;
    }

    public void begin(Training training) {
        trainingSince = training.since();
        trainingUntil = training.until();
        trainingBy = training.by();
        trainingSeq = training.seq();
    }

    public void endTraining() {
        trainingSince = null;
        trainingUntil = null;
        trainingBy = null;
    }

    public long lastSeq() {
        return lastSeq;
    }
}
