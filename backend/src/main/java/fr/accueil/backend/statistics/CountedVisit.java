// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One visit as the figures see it.
 *
 * @param service what the visitor came for, by the ticket that was issued
 * @param queue the letter of the queue in which the visitor waited first
 * @param atKiosk whether the visitor took the ticket at a kiosk
 * @param timesCount whether its times count in the figures; no agent marked them as not representative
 * @param outcomes the codes of how its services ended
 */
public record CountedVisit(
        UUID ticket,
        LocalDate day,
        String number,
        Instant arrivedAt,
        Optional<Instant> bookedAt,
        String service,
        String queue,
        VisitorClass visitorClass,
        String language,
        boolean atKiosk,
        VisitEnd fate,
        int transfers,
        int recalls,
        boolean timesCount,
        List<String> outcomes,
        List<CountedSegment> stays) {

    boolean called() {
        return stays.stream()
                .anyMatch(countedSegment -> countedSegment.firstCall().isPresent());
    }

    /** The counter that had the visitor last; empty when none ever had. */
    public Optional<String> lastCounter() {
        return stays.reversed().stream()
                .flatMap(countedSegment -> countedSegment.counter().stream())
                .findFirst();
    }
}
