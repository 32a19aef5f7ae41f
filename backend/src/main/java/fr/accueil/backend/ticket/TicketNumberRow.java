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

    private static final String TRAINING = "T";

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

    /** The numbers of a training are others: none is ever given to a visitor. The key ends with the day, too. */
    public static String id(String site, String queue, LocalDate day, boolean training) {
        return training ? id(site, queue + "/" + TRAINING, day) : id(site, queue, day);
    }

    public int next() {
        return ++lastNumber;
    }

    /** A1 is AT01 in a training: no real ticket has two letters. */
    public static String number(String queue, int count, boolean training) {
        return training ? queue + TRAINING + (count < 10 ? "0" : "") + count : number(queue, count);
    }

    /** A letter and at least three digits: A001, …, A999, A1000. */
    public static String number(String queue, int count) {
        return queue + (count < 100 ? count < 10 ? "00" : "0" : "") + count;
    }
}
