// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

/** Where an appointment stands. */
public enum AppointmentStatus {
    BOOKED,
    CANCELLED,
    CHECKED_IN
}
