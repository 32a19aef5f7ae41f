// SPDX-License-Identifier: EUPL-1.2
/** Tables as spreadsheets and other programs write them: separators, headings, cells, dates and times. */
@NullMarked
package fr.accueil.backend.appointment.table;

import org.jspecify.annotations.NullMarked;
