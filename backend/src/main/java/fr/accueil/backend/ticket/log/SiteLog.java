// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The row that every command of a site locks: the number of its last event and of the version in force. */
@Entity
@Table(name = "site_log")
public class SiteLog {

    @Id
    private String site = "";

    private long lastSeq;
    private int version = 1;

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

    public long lastSeq() {
        return lastSeq;
    }
}
