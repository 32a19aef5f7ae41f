// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

/** The outcome of a choice at the kiosk: what a service leads a visitor to. */
public enum ServiceOutcome {
    TICKET,
    CHECK_IN,
    APPOINTMENT_ONLY,
    DIGITAL_POINT,
    REDIRECT;

    /** Whether a visitor can wait for it here. */
    public boolean isReceived() {
        return switch (this) {
            case TICKET, CHECK_IN, DIGITAL_POINT -> true;
            case APPOINTMENT_ONLY, REDIRECT -> false;
        };
    }
}
