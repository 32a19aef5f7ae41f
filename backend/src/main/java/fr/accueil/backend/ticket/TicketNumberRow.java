// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The last number that a queue gave on a service day. */
@Entity
@Table(name = "queue_day")
public class TicketNumberRow {

    @Id
    private String id = "";

    private int lastNumber;

    protected TicketNumberRow() {}

    public TicketNumberRow(String id) {
        this.id = id;
    }

    public static String id(String site, String queue, LocalDate day) {
        return site + "/" + queue + "/" + day;
    }

    public int next() {
        return ++lastNumber;
    }

    /** A letter and at least three digits: A001, …, A999, A1000. */
    public static String number(String queue, int count) {
        return queue + (count < 100 ? count < 10 ? "00" : "0" : "") + count;
    }
}
