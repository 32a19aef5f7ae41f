// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a file, read in order. */
final class ReadBookings {

    private final Map<String, Row> byReference = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int repeated;

    /** A line with a booking. */
    record Row(int line, Booking booking) {}

    void add(int line, Booking booking) {
        Row before = byReference.putIfAbsent(booking.reference(), new Row(line, booking));
        if (before == null) {
            rows.add(new Row(line, booking));
        } else if (before.booking().equals(booking)) {
            repeated++;
        } else {
            wrong(Problem.at(line, Problem.Kind.SAME_REFERENCE, booking.reference(), String.valueOf(before.line())));
        }
    }

    /** Counts lines that another line repeats or replaces. */
    void repeated(int more) {
        repeated += more;
    }

    void wrong(Problem problem) {
        problems.add(problem);
    }

    List<Row> rows() {
        return rows;
    }

    List<Problem> problems() {
        return problems;
    }

    int repeated() {
        return repeated;
    }

    int size() {
        return rows.size() + problems.size() + repeated;
    }
}
