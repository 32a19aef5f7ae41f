// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

/** Why a command that a person can give was refused. Nothing was changed. */
public enum Refusal {
    UNKNOWN_SITE,
    UNKNOWN_SERVICE,
    UNKNOWN_COUNTER,
    UNKNOWN_QUEUE,
    UNKNOWN_TICKET,
    UNKNOWN_APPOINTMENT,
    APPOINTMENT_TOO_EARLY,
    APPOINTMENT_TOO_LATE,
    APPOINTMENT_ANOTHER_DAY,
    APPOINTMENT_CANCELLED,
    SITE_CLOSED,
    SERVICE_CLOSED,
    QUOTA_REACHED,
    APPOINTMENT_ONLY,
    REDIRECTED,
    NOT_WAITING,
    NOT_ON_HOLD,
    COUNTER_TAKEN,
    COUNTER_BUSY,
    COUNTER_CLOSED,
    NO_CURRENT_TICKET,
    NOT_CALLED,
    NOT_SERVING
}
