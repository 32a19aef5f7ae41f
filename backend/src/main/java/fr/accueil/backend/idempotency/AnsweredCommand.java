// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A command answered under a key: the fingerprint of the command, and its answer as JSON. */
@Entity
@Table(name = "answered")
class AnsweredCommand implements Persistable<String> {

    @Id
    private String id = "";

    private String fingerprint = "";

    @Column(length = 20_000)
    private String answer = "";

    private Instant answeredAt = Instant.EPOCH;

    protected AnsweredCommand() {}

    AnsweredCommand(String id, String fingerprint, String answer, Instant answeredAt) {
        this.id = id;
        replace(fingerprint, answer, answeredAt);
    }

    /** Another command under the same key, long after. */
    final void replace(String newFingerprint, String newAnswer, Instant now) {
        fingerprint = newFingerprint;
        answer = newAnswer;
        answeredAt = now;
    }

    String fingerprint() {
        return fingerprint;
    }

    String answer() {
        return answer;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
