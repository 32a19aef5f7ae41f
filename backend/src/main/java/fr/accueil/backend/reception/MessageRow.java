// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A message on the displays of a site. */
@Entity
@Table(name = "display_message")
class MessageRow implements Persistable<UUID> {

    @Id
    private UUID id = new UUID(0, 0);

    private String site = "";
    private String text = "";
    private long seq;
    private @Nullable Instant shownUntil;

    @jakarta.persistence.Transient
    private boolean stored = true;

    protected MessageRow() {}

    MessageRow(UUID id, String site, String text, long seq, @Nullable Instant shownUntil) {
        this.id = id;
        this.site = site;
        this.text = text;
        this.seq = seq;
        this.shownUntil = shownUntil;
        this.stored = false;
    }

    boolean isOver(Instant now) {
        return shownUntil != null && !now.isBefore(shownUntil);
    }

    HallMessages.Message message() {
        return new HallMessages.Message(id, text, Optional.ofNullable(shownUntil));
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }
}
