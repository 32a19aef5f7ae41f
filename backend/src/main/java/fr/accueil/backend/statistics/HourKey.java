// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.time.DayOfWeek;

/**
 * The stored key of the figures of a half hour.
 *
 * @param service its code
 * @param halfHour of the day, from 0 to 47
 */
record HourKey(String service, VisitorClass visitors, DayOfWeek day, int halfHour) {

    static HourKey of(RollUpKey key) {
        return new HourKey(
                key.part(0),
                VisitorClass.valueOf(key.part(1)),
                DayOfWeek.of(Integer.parseInt(key.part(2))),
                Integer.parseInt(key.part(3)));
    }

    RollUpKey key() {
        return RollUpKey.of(service, visitors.name(), String.valueOf(day.getValue()), String.format("%02d", halfHour));
    }

    /** The hour of the day, from 0 to 23. */
    int hour() {
        return halfHour / 2;
    }

    /** The key of the whole hour, which is that of its first half. */
    HourKey wholeHour() {
        return new HourKey(service, visitors, day, hour() * 2);
    }
}
