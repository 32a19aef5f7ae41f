// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.wait;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Announced waits and what became of them.
 *
 * @param simulated whether some of it was made up for the demonstration
 * @param all of these weeks together
 * @param weeks the newest first, those without anybody left out
 * @param queues in the order of the site
 * @param hours of the day, in order
 */
public record WaitEstimateReport(
        String siteName,
        ZoneId zone,
        boolean simulated,
        Kept all,
        List<Week> weeks,
        List<Queue> queues,
        List<Hour> hours) {

    /**
     * How many were told a bound and called, and how many of them before it.
     *
     * @param width of the range that they were told, in minutes, on average
     * @param atMost the bound that they were told, in minutes, on average
     * @param slips how many who came later were called before each of them, on average
     * @param mostSlips the most that befell one of them
     */
    public record Kept(int told, int kept, double width, double atMost, double slips, int mostSlips) {

        /** From 0 to 1; 1 when nobody was told anything. */
        public double share() {
            return told == 0 ? 1 : (double) kept / told;
        }
    }

    /** A week, by its Monday. */
    public record Week(LocalDate monday, Kept kept) {}

    /** A queue. */
    public record Queue(String letter, String name, Kept kept) {}

    /** An hour of the day, from 0 to 23. */
    public record Hour(int from, Kept kept) {}
}
