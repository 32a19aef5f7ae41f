// SPDX-License-Identifier: EUPL-1.2
/** The text of calendar files, before it is an appointment: folded lines, dates, time zones. */
@NullMarked
package fr.accueil.backend.appointment.calendar;

import org.jspecify.annotations.NullMarked;
