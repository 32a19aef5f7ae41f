// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.util.OptionalDouble;

/**
 * The figures of some visits.
 *
 * @param firstCall from arrival to the first call, of all called visitors
 * @param waiting from arrival to the last call before the service, of all served visitors
 * @param withinTarget the share of waits that met the target of their service
 * @param firstWithinTarget the same for the waits to the first call
 */
public record VisitFigures(
        Visits visits,
        Marks marks,
        DurationSummary firstCall,
        DurationSummary waiting,
        DurationSummary service,
        OptionalDouble withinTarget,
        OptionalDouble firstWithinTarget) {

    /** The ends of visits: the last six add up to the first. */
    public record Visits(
            long issued, long served, long absent, long left, long unserved, long notClosed, long stillThere) {}

    /**
     * Other counts of the visits.
     *
     * @param incomplete visits that ended with an incomplete file
     * @param timesLeftOut visits whose times an agent marked as not representative
     * @param booked visits with a known appointment
     * @param cameLate of those, visitors who came after their time
     * @param calledOnTime of those, visitors called within ten minutes of the later of arrival and booked time
     */
    public record Marks(
            long called,
            long transferred,
            long atKiosk,
            long recalls,
            long incomplete,
            long timesLeftOut,
            long booked,
            long cameLate,
            long calledOnTime) {}

    static OptionalDouble share(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
