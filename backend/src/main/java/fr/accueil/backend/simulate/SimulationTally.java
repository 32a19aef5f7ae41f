// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was done. */
final class SimulationTally {

    int issued;
    int called;
    int served;
    int absent;
    int left;
    int transferred;
    int held;
    int recalled;
    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<Duration> waits = new ArrayList<>();

    void waited(Duration wait) {
        waits.add(wait.isNegative() ? Duration.ZERO : wait);
    }

    void refused(String why) {
        refused.merge(why, 1, Integer::sum);
    }

    /** Of those who took a ticket here, neither received nor gone. */
    int still() {
        return issued - served - absent - left;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "here %4d   issued %4d   called %4d   served %4d   absent %3d   left %3d",
                still(),
                issued,
                called,
                served,
                absent,
                left);
    }

    String summary() {
        Collections.sort(waits);
        String text = String.format(
                Locale.ROOT,
                "issued %d, called %d, served %d, absent %d, left %d, still there %d%n"
                        + "transferred %d, held %d, called again %d%nwaits: median %s, 9 of 10 at most %s (simulated minutes)",
                issued,
                called,
                served,
                absent,
                left,
                still(),
                transferred,
                held,
                recalled,
                minutes(.5),
                minutes(.9));
        return refused.isEmpty() ? text : text + System.lineSeparator() + "refused by the server: " + refused;
    }

    private String minutes(double share) {
        return waits.isEmpty()
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.1f",
                        waits.get((int) Math.ceil(share * waits.size()) - 1).toMillis() / 60_000.0);
    }
}
