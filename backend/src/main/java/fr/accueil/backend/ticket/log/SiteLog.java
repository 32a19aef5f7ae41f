// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row that every command of a site locks, and the number of its last event. */
@Entity
@Table(name = "site_log")
public class SiteLog {

    @Id
    private String site = "";

    private long lastSeq;

    protected SiteLog() {}

    public SiteLog(String site) {
        this.site = site;
    }

    public long next() {
        return ++lastSeq;
    }

    public long lastSeq() {
        return lastSeq;
    }
}
