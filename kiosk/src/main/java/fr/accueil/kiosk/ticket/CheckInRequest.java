// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import java.util.Locale;
import java.util.UUID;

/**
 * A visitor's request to check in for an appointment.
 *
 * @param tap an id, made once per attempt, so that a reader that sends twice cannot take two tickets
 * @param code as scanned or typed, of any length and content: a reference, the text of a QR code, or neither
 * @param priority whether the visitor declares a priority card
 */
public record CheckInRequest(UUID tap, String code, Locale language, boolean priority) {}
