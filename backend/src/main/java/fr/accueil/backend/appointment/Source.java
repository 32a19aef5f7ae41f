// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

/** Where an appointment was taken from; its name is kept with the appointment. */
public enum Source {
    CSV,
    ICALENDAR,
    RDV,
    DEMO
}
