// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import java.util.Locale;
import java.util.UUID;

/**
 * A visitor's request for a ticket.
 *
 * @param tap an id, made once per confirmation page, so that a double tap cannot take two tickets
 * @param priority whether the visitor declares a priority card
 */
public record KioskTicketRequest(UUID tap, String service, Locale language, boolean priority) {}
