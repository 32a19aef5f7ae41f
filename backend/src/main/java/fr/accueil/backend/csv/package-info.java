// SPDX-License-Identifier: EUPL-1.2
/** Tables that a spreadsheet opens by a double click. */
@NullMarked
package fr.accueil.backend.csv;

import org.jspecify.annotations.NullMarked;
