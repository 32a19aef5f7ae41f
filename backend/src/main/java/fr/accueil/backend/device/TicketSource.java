// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

/** A source of tickets without staff; each has its own limit. */
public sealed interface TicketSource {

    /** A kiosk of a site. */
    record Kiosk(String site, String kiosk) implements TicketSource {}

    /** The phones before one display of a site. */
    record Display(String site, String display) implements TicketSource {}

    /** A token of the API whose role is that of a kiosk. */
    record Token(String name) implements TicketSource {}
}
