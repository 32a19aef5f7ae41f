// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

/** The source of an appointment; its name is stored with the appointment. */
public enum Source {
    CSV,
    ICALENDAR,
    RDV,
    DEMO
}
