// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.hours;

import java.util.Comparator;
import java.util.List;

/**
 * From one local time until before another, as fields show it.
 *
 * @param from two digits, a colon and two digits; empty as long as it is not typed
 * @param until the same
 */
record HourSpan(String from, String until) implements Comparable<HourSpan> {

    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    /** @param written as in a site file, such as {@code 9:00-12:00}; of another form it is empty */
    static HourSpan of(String written) {
        String[] ends = written.split("-", -1);
        return ends.length == 2 ? new HourSpan(shown(ends[0].strip()), shown(ends[1].strip())) : new HourSpan("", "");
    }

    private static String shown(String time) {
        String full = time.matches("\\d:\\d\\d") ? "0" + time : time;
        return full.matches(TIME) ? full : "";
    }

    boolean isEmpty() {
        return from.isEmpty() && until.isEmpty();
    }

    boolean isWhole() {
        return from.matches(TIME) && until.matches(TIME);
    }

    boolean endsAfterItBegins() {
        return from.compareTo(until) < 0;
    }

    /** @param spans whole ones in their order */
    static boolean overlap(List<HourSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from().compareTo(spans.get(i - 1).until()) < 0) {
                return true;
            }
        }
        return false;
    }

    /** As in a site file. */
    String written() {
        return from.replaceFirst("^0", "") + "-" + until.replaceFirst("^0", "");
    }

    @Override
    public int compareTo(HourSpan other) {
        return Comparator.comparing(HourSpan::from)
                .thenComparing(HourSpan::until)
                .compare(this, other);
    }
}
