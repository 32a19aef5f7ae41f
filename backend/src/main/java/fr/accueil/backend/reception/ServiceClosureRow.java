// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import fr.accueil.backend.time.HalfDay;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The closure of a service in one half day; a service closed in the morning stays closed in the afternoon. */
@Entity
@Table(name = "service_gate")
class ServiceClosureRow {

    @Id
    private String id = "";

    private String site = "";
    private String service = "";
    private LocalDate serviceDay = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private HalfDay half = HalfDay.MORNING;

    private boolean closed;
    private int extra;

    protected ServiceClosureRow() {}

    ServiceClosureRow(String site, String service, LocalDate serviceDay, HalfDay half) {
        this.id = id(site, service, serviceDay, half);
        this.site = site;
        this.service = service;
        this.serviceDay = serviceDay;
        this.half = half;
    }

    static String id(String site, String service, LocalDate day, HalfDay half) {
        return site + "/" + service + "/" + day + "/" + half;
    }

    void close() {
        closed = true;
    }

    void reopen() {
        closed = false;
    }

    void add(int places) {
        extra += places;
    }

    boolean isClosed() {
        return closed;
    }

    int extra() {
        return extra;
    }
}
