// SPDX-License-Identifier: EUPL-1.2
/** What calendar programs write, before it is an appointment: folded lines, dates, names and descriptions of time zones. */
@NullMarked
package fr.accueil.backend.appointment.calendar;

import org.jspecify.annotations.NullMarked;
