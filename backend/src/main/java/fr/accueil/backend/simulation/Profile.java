// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The days of a reception, before anything is drawn.
 *
 * @param headStarts of class 0 (ordinary), 1 (priority) and 2 (appointment)
 * @param byHalfHour how those who are not in the crowd spread over the half hours from the opening on; any scale
 * @param busy how many come on each day of the week, as a part of an ordinary day
 * @param volume how much the number of visitors of a day varies around its mean
 * @param mood how much the length of all services of a day varies around its mean
 * @param walk from the call to the beginning of the service
 * @param between from the end of a service to the next call
 * @param absence how long a counter waits for a visitor who is not there
 * @param overtime how long those who still wait at the end are received at most
 */
public record Profile(
        ZoneId zone,
        LocalTime opening,
        LocalTime closing,
        List<Duration> headStarts,
        List<ServiceProfile> services,
        List<AppointmentProfile> appointments,
        Punctuality punctuality,
        List<CounterProfile> counters,
        List<Double> byHalfHour,
        Map<DayOfWeek, Double> busy,
        double volume,
        double mood,
        DurationSpread walk,
        DurationSpread between,
        Duration absence,
        Duration overtime) {

    public static final int ORDINARY = 0;
    public static final int PRIORITY = 1;
    public static final int APPOINTMENT = 2;

    public Profile {
        if (!opening.isBefore(closing) || headStarts.size() != 3 || byHalfHour.isEmpty()) {
            throw new IllegalArgumentException("no day from " + opening + " to " + closing);
        }
    }

    public ServiceProfile service(String code) {
        return services.stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + code));
    }
}
