// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.kiosksession;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One kiosk session, without a link to a person or a ticket. */
@Entity
@Table(name = "kiosk_visit")
class KioskSessionRow {

    /** Random, used nowhere else. */
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private String site = "";
    private String kiosk = "";
    private LocalDate serviceDay = LocalDate.EPOCH;
    private int halfHour;
    private int steps;
    private int seconds;
    private String language = "";

    @Enumerated(EnumType.STRING)
    private KioskSessions.End ending = KioskSessions.End.ABANDONED;

    private @Nullable String service;

    protected KioskSessionRow() {}

    KioskSessionRow(
            String site,
            String kiosk,
            LocalDate serviceDay,
            int halfHour,
            int steps,
            int seconds,
            String language,
            KioskSessions.End ending,
            @Nullable String service) {
        this.site = site;
        this.kiosk = kiosk;
        this.serviceDay = serviceDay;
        this.halfHour = halfHour;
        this.steps = steps;
        this.seconds = seconds;
        this.language = language;
        this.ending = ending;
        this.service = service;
    }
}
