// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Uid;

/**
 * An event and its place in the file.
 *
 * @param line of the file where it begins
 */
public record CalendarEvent(ICalendar calendar, VEvent event, int line) {

    /** As it is written; empty when it has none. */
    public String uid() {
        Uid uid = event.getUid();
        String value = uid == null ? null : uid.getValue();
        return value == null ? "" : value.strip();
    }
}
