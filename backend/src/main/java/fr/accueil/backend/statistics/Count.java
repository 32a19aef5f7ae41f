// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

/** What is counted. The order is that of the kept bytes: new ones go to the end. */
public enum Count {
    ISSUED,
    /** Visits that were called at least once. */
    CALLED,
    SERVED,
    ABSENT,
    LEFT,
    UNSERVED,
    NOT_CLOSED,
    STILL_THERE,
    /** Visits whose times are left out because an agent marked them. */
    TIMES_LEFT_OUT,
    AT_KIOSK,
    TRANSFERS,
    RECALLS,
    /** Visits that were sent on at least once. */
    TRANSFERRED,
    /** Visits that ended a service with the outcome of an incomplete file. */
    INCOMPLETE,
    /** Visits with an appointment whose time is known. */
    BOOKED,
    /** Of those, visitors who came after their time. */
    CAME_LATE,
    /** Of those, visitors first called within ten minutes of the later of arrival and booked time. */
    CALLED_ON_TIME,
    /** Services that began: a visit can have several, or none. */
    STAYS,
    /** At a counter: seconds in which it was open. */
    OPEN_SECONDS,
    /** At a counter: seconds in which a visitor was received. */
    BUSY_SECONDS,
    /** At a counter: 1 when it was open at the end of the day. */
    LEFT_OPEN,
    /** At a kiosk or the reception desk: visits that ended so. */
    ENDED;

    private static final Count[] ALL = values();

    static Count at(int ordinal) {
        return ALL[ordinal];
    }

    static int kinds() {
        return ALL.length;
    }

    /** The count of an end. */
    static Count of(VisitEnd end) {
        return switch (end) {
            case SERVED -> SERVED;
            case ABSENT -> ABSENT;
            case LEFT -> LEFT;
            case UNSERVED -> UNSERVED;
            case NOT_CLOSED -> NOT_CLOSED;
            case STILL_THERE -> STILL_THERE;
        };
    }
}
