// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.wait;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The coverage of wait estimates.
 *
 * @param simulated whether it contains data of the demonstration
 * @param all these weeks together
 * @param weeks the newest first, without the empty ones
 * @param queues in the order of the site
 * @param hours of the day, in order
 */
public record WaitEstimateReport(
        String siteName,
        ZoneId zone,
        boolean simulated,
        Coverage all,
        List<Week> weeks,
        List<Queue> queues,
        List<Hour> hours) {

    /**
     * How many visitors received a bound and were called, and how many of them within it.
     *
     * @param width of the estimated range, in minutes, on average
     * @param atMost the bound, in minutes, on average
     * @param slips how many later visitors were called before each of them, on average
     * @param mostSlips the maximum for one of them
     */
    public record Coverage(int told, int kept, double width, double atMost, double slips, int mostSlips) {

        /** From 0 to 1; 1 without estimates. */
        public double share() {
            return told == 0 ? 1 : (double) kept / told;
        }
    }

    /** A week, by its Monday. */
    public record Week(LocalDate monday, Coverage kept) {}

    /** A queue. */
    public record Queue(String letter, String name, Coverage kept) {}

    /** An hour of the day, from 0 to 23. */
    public record Hour(int from, Coverage kept) {}
}
