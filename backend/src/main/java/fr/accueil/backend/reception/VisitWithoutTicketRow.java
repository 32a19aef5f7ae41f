// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visitor counted by the reception desk: no identity, and the half hour in place of the instant. */
@Entity
@Table(name = "desk_tally")
class VisitWithoutTicketRow {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private String site = "";
    private LocalDate serviceDay = LocalDate.EPOCH;
    private int halfHour;

    @Enumerated(EnumType.STRING)
    private VisitsWithoutTicket.Kind kind = VisitsWithoutTicket.Kind.INCOMPLETE;

    private @Nullable String service;
    private String agent = "";
    private long seq;

    protected VisitWithoutTicketRow() {}

    VisitWithoutTicketRow(
            String site,
            LocalDate serviceDay,
            int halfHour,
            VisitsWithoutTicket.Kind kind,
            @Nullable String service,
            String agent,
            long seq) {
        this.site = site;
        this.serviceDay = serviceDay;
        this.halfHour = halfHour;
        this.kind = kind;
        this.service = service;
        this.agent = agent;
        this.seq = seq;
    }

    VisitsWithoutTicket.Counted counted() {
        return new VisitsWithoutTicket.Counted(kind, Optional.ofNullable(service));
    }
}
