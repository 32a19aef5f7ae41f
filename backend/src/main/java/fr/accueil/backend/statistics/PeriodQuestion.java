// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.time.LocalDate;
import java.util.Set;

/**
 * The period, services and classes that are asked for.
 *
 * @param from the first service day
 * @param to the last service day
 * @param services the codes of the services; empty for all
 * @param classes empty for all
 */
public record PeriodQuestion(LocalDate from, LocalDate to, Set<String> services, Set<VisitorClass> classes) {

    public PeriodQuestion {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
        services = Set.copyOf(services);
        classes = Set.copyOf(classes);
    }

    /** Everything between two days. */
    public static PeriodQuestion between(LocalDate from, LocalDate to) {
        return new PeriodQuestion(from, to, Set.of(), Set.of());
    }

    boolean includesService(String code) {
        return services.isEmpty() || services.contains(code);
    }

    boolean includes(RollUpKey serviceAndClass) {
        return includesService(serviceAndClass.part(0))
                && (classes.isEmpty() || classes.contains(VisitorClass.valueOf(serviceAndClass.part(1))));
    }

    /** Whether a visit came for what is asked for, or was received for it. */
    public boolean includes(CountedVisit visit) {
        boolean service = includesService(visit.service())
                || visit.stays().stream().anyMatch(countedSegment -> includesService(countedSegment.service()));
        return service && (classes.isEmpty() || classes.contains(visit.visitorClass()));
    }
}
