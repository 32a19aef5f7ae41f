// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

import java.time.Instant;

/**
 * A test call was sent to a display or a sign; {@code agent} is who sent it. It calls no ticket.
 *
 * @param device its kind and its code, such as {@code DISPLAY/hall}
 */
public record DeviceTested(Instant at, String device, String agent) implements SiteEvent {}
