// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

/** The status of an appointment. */
public enum AppointmentStatus {
    BOOKED,
    CANCELLED,
    CHECKED_IN
}
